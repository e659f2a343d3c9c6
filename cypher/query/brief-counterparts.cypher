// Lists who is listed for a meeting without representing a party, with the earlier held meetings in direct contact with
// people who represented it.
// $meeting: id. $party: id. $first: how many people.
// Returns person: id; meetings: how many; last: map of meeting, day, people: ids, or null; total: how many people in all.
MATCH (now:Meeting:Entity {id: $meeting})<-[:AT]-(fact:Attendance)<-[:HAS_ATTENDANCE]-(one:Person)
WHERE NOT EXISTS { (fact)-[:REPRESENTING]->(:Party {id: $party}) }
WITH now, one, min(fact.order) AS place
ORDER BY place, one.id
WITH now, collect(one) AS people
UNWIND people[..toInteger($first)] AS one
CALL (now, one) {
  MATCH (one)-[here:ATTENDED {contact: "DIRECT"}]->(earlier:Meeting)
  MATCH (earlier)<-[:ATTENDED {contact: "DIRECT", representing: $party}]-(other:Person)
  WHERE earlier.latest < now.earliest AND here.representing <> $party
  WITH earlier, other ORDER BY other.id
  WITH earlier, collect(DISTINCT other.id) AS others
  ORDER BY earlier.latest DESC, earlier.id
  RETURN
    count(earlier) AS meetings,
    head(collect({meeting: earlier.id, day: earlier.latest, people: others})) AS last
}
RETURN one.id AS person, meetings, last, size(people) AS total
