// Lists the people who represented a party last.
// $party: id
// Returns person: id; meetings; lastOn; attendance: id of the last.
MATCH (:Party:Entity {id: $party})<-[:REPRESENTING]-(fact:Attendance)<-[:HAS_ATTENDANCE]-(holder:Person)
MATCH (fact)-[:AT]->(:Meeting {status: "HELD"})
WITH holder, fact
ORDER BY fact.latest DESC, fact.id
WITH holder, count(fact) AS meetings, collect(fact)[0] AS last
RETURN holder.id AS person, meetings, last.latest AS lastOn, last.id AS attendance
ORDER BY lastOn DESC, meetings DESC, person
LIMIT 5
