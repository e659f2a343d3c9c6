// Lists what was discussed at the held meetings that two people or two parties shared, most meetings first.
// $a, $b: ids.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns topic: id; meetings, direct: how many; earlier, later: how many in each half of the time, which ends or begins
// on middle; firstOn, lastOn; statements: ids of some made on it at the latest of the meetings.
CALL {
  MATCH (one:Party:Entity {id: $a})
  MATCH (other:Party:Entity {id: $b})
  WITH one, other
  MATCH (one)-[here:TOOK_PART]->(meeting:Meeting)<-[there:TOOK_PART]-(other)
  RETURN meeting, here.contact = "DIRECT" AND there.contact = "DIRECT" AS direct
  UNION ALL
  MATCH (:Person:Entity {id: $a})-[here:ATTENDED]->(meeting:Meeting)<-[there:ATTENDED]-(:Person:Entity {id: $b})
  RETURN meeting, here.contact = "DIRECT" AND there.contact = "DIRECT"
    AND coalesce(here.representing <> there.representing, false) AS direct
}
WITH meeting, direct
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
WITH collect({meeting: meeting, direct: direct}) AS shared,
  coalesce(date($from), min(meeting.earliest)) AS start, coalesce(date($to), max(meeting.latest)) AS end
WHERE shared <> []
WITH shared, start + duration({days: duration.inDays(start, end).days / 2}) AS middle
UNWIND shared AS each
WITH each.meeting AS meeting, each.direct AS direct, middle
MATCH (meeting)-[:DISCUSSED]->(topic:Topic)
WITH topic, meeting, direct, middle
ORDER BY meeting.latest DESC, meeting.earliest DESC, meeting.id
WITH topic, middle, count(meeting) AS meetings, sum(CASE WHEN direct THEN 1 ELSE 0 END) AS direct,
  sum(CASE WHEN meeting.latest <= middle THEN 1 ELSE 0 END) AS earlier,
  min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn, head(collect(meeting)) AS latest
ORDER BY meetings DESC, lastOn DESC, topic.id
LIMIT $first
RETURN topic.id AS topic, meetings, direct, earlier, meetings - earlier AS later, middle, firstOn, lastOn, COLLECT {
  MATCH (latest)<-[:MADE_AT]-(statement:Statement)-[:ABOUT]->(topic)
  RETURN statement.id ORDER BY statement.id LIMIT 3
} AS statements
