// Counts held meetings by the quarter of their earliest day, and among them those where a topic came up.
// $topic: id. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// Returns year, quarter; meetings, uncertain: those that may lie in a later quarter; withTopic; latest: id of the last
// of these, or null.
MATCH (topic:Topic:Entity {id: $topic})
CALL (topic) {
  MATCH (topic)<-[:DISCUSSED]-(meeting:Meeting {status: "HELD"})
  RETURN meeting, true AS isOnTopic
  UNION ALL
  // What it is a share of: all of the window, which the index on the day finds.
  MATCH (meeting:Meeting {status: "HELD"})
  WHERE meeting.latest >= coalesce(date($from), date("0001-01-01"))
  RETURN meeting, false AS isOnTopic
}
WITH meeting, isOnTopic
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
WITH
  meeting.earliest.year AS year,
  meeting.earliest.quarter AS quarter,
  isOnTopic,
  count(*) AS count,
  sum(CASE
    WHEN meeting.latest.year > meeting.earliest.year OR meeting.latest.quarter > meeting.earliest.quarter THEN 1
    ELSE 0
  END) AS uncertain,
  max(CASE WHEN isOnTopic THEN [meeting.latest, meeting.id] END) AS newest
RETURN
  year,
  quarter,
  sum(CASE WHEN isOnTopic THEN 0 ELSE count END) AS meetings,
  sum(CASE WHEN isOnTopic THEN 0 ELSE uncertain END) AS uncertain,
  sum(CASE WHEN isOnTopic THEN count ELSE 0 END) AS withTopic,
  max(newest)[1] AS latest
ORDER BY year, quarter
LIMIT 4000
