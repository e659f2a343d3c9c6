// Lists the people who represented a party last.
// $party: id. $first: how many.
// Returns person: id; meetings; lastOn; attendance: id of the last; total: how many people there are in all.
MATCH (:Party:Entity {id: $party})<-[:REPRESENTING]-(fact:Attendance)<-[:HAS_ATTENDANCE]-(holder:Person)
MATCH (fact)-[:AT]->(:Meeting {status: "HELD"})
WITH holder, fact
ORDER BY fact.latest DESC, fact.id
WITH holder, count(fact) AS meetings, collect(fact)[0] AS last
ORDER BY last.latest DESC, meetings DESC, holder.id
WITH collect({person: holder.id, meetings: meetings, lastOn: last.latest, attendance: last.id}) AS people
UNWIND people[..toInteger($first)] AS row
RETURN row.person AS person, row.meetings AS meetings, row.lastOn AS lastOn, row.attendance AS attendance, size(people) AS total
ORDER BY lastOn DESC, meetings DESC, person
