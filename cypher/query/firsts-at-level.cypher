// Lists first meetings in direct contact of two parties at a level, in the data, the newest first.
// $level: of the meetings.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns one, other: ids of the parties; meeting: id; earliest, latest, level, mode.
MATCH (meeting:Meeting {status: "HELD", level: $level})
WHERE $to IS NULL OR meeting.earliest <= date($to)
MATCH (one:Party)-[:TOOK_PART {contact: "DIRECT"}]->(meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other:Party)
WHERE one.id < other.id AND (one.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
WITH one, other, meeting
ORDER BY meeting.earliest, meeting.latest, meeting.id
WITH one, other, head(collect(meeting)) AS meeting
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
RETURN one.id AS one, other.id AS other, meeting.id AS meeting, meeting.earliest AS earliest, meeting.latest AS latest,
  meeting.level AS level, meeting.mode AS mode
ORDER BY earliest DESC, one, other
LIMIT $first
