// Lists offices whose holder at held meetings of two parties is another than before a day.
// $a, $b: ids of the parties. $since: the day. $first: how many.
// Returns office, before, now: ids; beforeMeeting, meeting: where each was last seen in it; beforeEarliest, beforeLatest,
// earliest, latest.
MATCH (one:Party:Entity {id: $a})
MATCH (other:Party:Entity {id: $b})
WITH one, other
MATCH (one)-[:TOOK_PART]->(meeting:Meeting)<-[:TOOK_PART]-(other)
WITH meeting, meeting.latest < date($since) AS known
ORDER BY meeting.latest DESC, meeting.earliest DESC, meeting.id DESC
WITH collect(CASE WHEN known THEN meeting END) AS earlier, collect(CASE WHEN NOT known THEN meeting END) AS later
CALL (later) {
  UNWIND later AS meeting
  MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
  WHERE attended.representing IN [$a, $b]
  UNWIND attended.offices AS office
  WITH office, max([meeting.latest, meeting.earliest, meeting.id, person.id]) AS now
  RETURN collect({office: office, now: now}) AS found
}
UNWIND found AS each
WITH earlier, each.office AS office, each.now AS now
// From the last meeting before backwards, up to the first that has the office.
CALL (earlier, office) {
  UNWIND earlier AS meeting
  MATCH (meeting)<-[attended:ATTENDED]-(:Person)
  WHERE office IN attended.offices AND attended.representing IN [$a, $b]
  WITH meeting LIMIT 1
  MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
  WHERE office IN attended.offices AND attended.representing IN [$a, $b]
  RETURN max([meeting.latest, meeting.earliest, meeting.id, person.id]) AS before
}
WITH office, now, before
WHERE before[3] <> now[3]
RETURN office, before[3] AS before, now[3] AS now, before[2] AS beforeMeeting, now[2] AS meeting,
  before[1] AS beforeEarliest, before[0] AS beforeLatest, now[1] AS earliest, now[0] AS latest
ORDER BY latest DESC, office
LIMIT $first
