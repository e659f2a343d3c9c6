// Lists offices whose holder at held meetings of two parties is another than before a day.
// $a, $b: ids of the parties. $since: the day. $first: how many.
// Returns office, before, now: ids; beforeMeeting, meeting: where each was last seen in it; beforeEarliest, beforeLatest,
// earliest, latest.
MATCH (one:Party:Entity {id: $a})
MATCH (other:Party:Entity {id: $b})
WITH one, other
MATCH (one)-[:TOOK_PART]->(meeting:Meeting)<-[:TOOK_PART]-(other)
WITH meeting
MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
WHERE attended.representing IN [$a, $b]
UNWIND attended.offices AS office
WITH office, person, meeting
ORDER BY meeting.latest, meeting.earliest, meeting.id, person.id
WITH office, collect({person: person.id, meeting: meeting.id, earliest: meeting.earliest, latest: meeting.latest}) AS seen
WITH office, last([one IN seen WHERE one.latest < date($since)]) AS before,
  last([one IN seen WHERE one.latest >= date($since)]) AS now
WHERE before.person <> now.person
RETURN office, before.person AS before, now.person AS now, before.meeting AS beforeMeeting, now.meeting AS meeting,
  before.earliest AS beforeEarliest, before.latest AS beforeLatest, now.earliest AS earliest, now.latest AS latest
ORDER BY latest DESC, office
LIMIT $first
