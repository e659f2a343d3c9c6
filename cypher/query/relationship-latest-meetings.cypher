// Lists the latest held meetings that two people or two parties shared.
// $a, $b: ids.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns id, earliest, latest, level, mode, direct.
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
RETURN meeting.id AS id, meeting.earliest AS earliest, meeting.latest AS latest, meeting.level AS level,
  meeting.mode AS mode, direct
ORDER BY latest DESC, earliest DESC, id
LIMIT $first
