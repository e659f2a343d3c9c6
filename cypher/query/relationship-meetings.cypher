// Counts the held meetings that two people or two parties shared, by year, level, mode and closeness.
// $a, $b: ids.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// Returns year: of the earliest day; level, mode, direct; meetings: how many; firstOn, lastOn; days: those that are known.
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
RETURN meeting.earliest.year AS year, meeting.level AS level, meeting.mode AS mode, direct, count(meeting) AS meetings,
  min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn, collect(DISTINCT meeting.date) AS days
ORDER BY year, level, mode, direct
LIMIT 5000
