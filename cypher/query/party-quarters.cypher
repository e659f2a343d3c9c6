// Counts the held meetings of a party by the quarter of their earliest day, with the topics that came up most often.
// $party: id. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $first: how many topics a quarter.
// Returns year, quarter; meetings, uncertain: those that may lie in a later quarter; withTopic: those with any topic;
// topics: list of {topic, meetings, latest: id of the last meeting}, most meetings first, then by id.
MATCH (:Party:Entity {id: $party})-[:TOOK_PART]->(meeting:Meeting)
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
WITH meeting.earliest.year AS year, meeting.earliest.quarter AS quarter, collect(meeting) AS held
RETURN
  year,
  quarter,
  size(held) AS meetings,
  size([meeting IN held
    WHERE meeting.latest.year > meeting.earliest.year OR meeting.latest.quarter > meeting.earliest.quarter]) AS uncertain,
  size([meeting IN held WHERE EXISTS { (meeting)-[:DISCUSSED]->(:Topic) }]) AS withTopic,
  COLLECT {
    UNWIND held AS meeting
    MATCH (meeting)-[:DISCUSSED]->(topic:Topic)
    WITH topic.id AS id, count(*) AS count, max([meeting.latest, meeting.id]) AS newest
    ORDER BY count DESC, id
    LIMIT toInteger($first)
    RETURN {topic: id, meetings: count, latest: newest[1]}
  } AS topics
ORDER BY year, quarter
LIMIT 4000
