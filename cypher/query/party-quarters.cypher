// Counts the held meetings of a party by the quarter of their earliest day, with the topics that came up most often.
// $party: id. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $first: how many topics a quarter.
// Returns year, quarter; meetings, uncertain: those that may lie in a later quarter; withTopic: those with any topic;
// topics: list of {topic, meetings, latest: id of the last meeting}, most meetings first, then by id.
MATCH (party:Party:Entity {id: $party})
CALL (party) {
  MATCH (party)-[:TOOK_PART]->(meeting:Meeting)
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
  // Of each meeting once, before its topics multiply it.
  WITH meeting, meeting.earliest.year * 4 + meeting.earliest.quarter - 1 AS ordinal, [meeting.latest, meeting.id] AS place
  // A meeting without a topic counts under none.
  OPTIONAL MATCH (meeting)-[:DISCUSSED]->(topic:Topic)
  WITH ordinal, topic, count(*) AS count, max(place) AS newest
  RETURN ordinal, topic, topic IS NULL AS isWithout, count, 0 AS uncertain, newest
  UNION ALL
  MATCH (party)-[:TOOK_PART]->(meeting:Meeting)
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
  WITH meeting.earliest AS earliest, meeting.latest AS latest, count(*) AS count
  WITH
    earliest.year * 4 + earliest.quarter - 1 AS ordinal,
    sum(count) AS count,
    sum(CASE WHEN latest.year > earliest.year OR latest.quarter > earliest.quarter THEN count ELSE 0 END) AS uncertain
  RETURN ordinal, null AS topic, false AS isWithout, count, uncertain, null AS newest
}
WITH ordinal, topic.id AS topic, isWithout, count, uncertain, newest[1] AS newest
ORDER BY count DESC, topic
WITH
  ordinal,
  sum(CASE WHEN topic IS NULL AND NOT isWithout THEN count ELSE 0 END) AS meetings,
  sum(uncertain) AS uncertain,
  sum(CASE WHEN isWithout THEN count ELSE 0 END) AS without,
  collect(CASE WHEN topic IS NOT NULL THEN {topic: topic, meetings: count, latest: newest} END) AS topics
RETURN
  ordinal / 4 AS year,
  ordinal % 4 + 1 AS quarter,
  meetings,
  uncertain,
  meetings - without AS withTopic,
  topics[..toInteger($first)] AS topics
ORDER BY year, quarter
LIMIT 4000
