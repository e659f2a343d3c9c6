// Lists who came for two parties to their held meetings from a day on and had not come for the same party before.
// $a, $b: ids of the parties. $since: the day. $first: how many.
// Returns person, party: ids; offices: ids; meeting, earliest, latest: the first.
MATCH (one:Party:Entity {id: $a})
MATCH (other:Party:Entity {id: $b})
WITH one, other
MATCH (one)-[:TOOK_PART]->(meeting:Meeting)<-[:TOOK_PART]-(other)
WHERE meeting.latest >= date($since)
WITH one, other, meeting
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
WHERE attended.representing IN [$a, $b]
WITH one, other, person, attended, meeting
ORDER BY meeting.earliest, meeting.latest, meeting.id
WITH one, other, person, attended.representing AS party, head(collect({meeting: meeting, offices: attended.offices})) AS first
WHERE NOT EXISTS {
  MATCH (person)-[known:ATTENDED]->(before:Meeting)
  WHERE known.representing = party AND before.latest < date($since)
    AND EXISTS { (before)<-[:TOOK_PART]-(one) } AND EXISTS { (before)<-[:TOOK_PART]-(other) }
}
WITH person, party, first.meeting AS meeting, first.offices AS offices
RETURN person.id AS person, party, offices, meeting.id AS meeting, meeting.earliest AS earliest, meeting.latest AS latest
ORDER BY latest DESC, meeting, party, person
LIMIT $first
