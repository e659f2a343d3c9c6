// Lists first meetings in direct contact of any two parties, in the data, the newest first: from the edges of those that
// met, which know the first day. A meeting that may have been within the days began no earlier than the earliest such.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns one, other: ids of the parties; meeting: id; earliest, latest, level, mode.
CALL () {
  OPTIONAL MATCH (meeting:Meeting {status: "HELD"})
  WHERE $certainty = "POSSIBLE" AND meeting.earliest < date($from) AND meeting.latest >= date($from)
  RETURN coalesce(min(meeting.earliest), date($from)) AS since
}
MATCH (one:Party)-[engaged:ENGAGED_WITH]->(other:Party)
WHERE ($from IS NULL OR engaged.firstOn >= since) AND ($to IS NULL OR engaged.firstOn <= date($to))
WITH one, other, engaged
ORDER BY engaged.firstOn DESC, one.id, other.id
CALL (one, other, engaged) {
  MATCH (one)-[:TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other)
  WHERE meeting.earliest = engaged.firstOn
  RETURN meeting ORDER BY meeting.latest, meeting.id LIMIT 1
}
WITH one, other, engaged, meeting
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
RETURN one.id AS one, other.id AS other, meeting.id AS meeting, meeting.earliest AS earliest, meeting.latest AS latest,
  meeting.level AS level, meeting.mode AS mode
ORDER BY engaged.firstOn DESC, one.id, other.id
LIMIT $first
