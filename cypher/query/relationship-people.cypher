// Lists who of two parties usually meets whom, in direct contact at held meetings, most meetings first.
// $a, $b: ids of the parties.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns one, other: ids of people; meetings: how many; firstOn, lastOn; latest: id of the latest meeting.
MATCH (a:Party:Entity {id: $a})
MATCH (b:Party:Entity {id: $b})
WITH a, b
MATCH (a)-[:TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(b)
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
MATCH (one:Person)-[:ATTENDED {contact: "DIRECT", representing: $a}]->(meeting)
MATCH (meeting)<-[:ATTENDED {contact: "DIRECT", representing: $b}]-(other:Person)
WITH one, other, meeting
ORDER BY meeting.latest DESC, meeting.earliest DESC, meeting.id
WITH one, other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
  head(collect(meeting.id)) AS latest
RETURN one.id AS one, other.id AS other, meetings, firstOn, lastOn, latest
ORDER BY meetings DESC, lastOn DESC, one, other
LIMIT $first
