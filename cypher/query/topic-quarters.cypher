// Counts held meetings by the quarter of their earliest day, and among them those where a topic came up.
// $topic: id. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// Returns year, quarter; meetings, uncertain: those that may lie in a later quarter; withTopic; latest: id of the last
// of these, or null.
MATCH (topic:Topic:Entity {id: $topic})
CALL (topic) {
  // By day first, of which there are few: the quarter and the window are then asked of each day once.
  MATCH (topic)<-[:DISCUSSED]-(meeting:Meeting {status: "HELD"})
  RETURN meeting.earliest AS earliest, meeting.latest AS latest, true AS isOnTopic, count(*) AS count, max(meeting.id) AS newest
  UNION ALL
  // What it is a share of: all of the window, which the index on the day finds.
  MATCH (meeting:Meeting {status: "HELD"})
  WHERE meeting.latest >= coalesce(date($from), date("0001-01-01"))
  RETURN meeting.earliest AS earliest, meeting.latest AS latest, false AS isOnTopic, count(*) AS count, null AS newest
}
WITH earliest, latest, isOnTopic, count, newest
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN earliest ELSE latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN latest ELSE earliest END <= date($to))
WITH
  earliest.year AS year,
  earliest.quarter AS quarter,
  isOnTopic,
  sum(count) AS count,
  sum(CASE WHEN latest.year > earliest.year OR latest.quarter > earliest.quarter THEN count ELSE 0 END) AS uncertain,
  max(CASE WHEN isOnTopic THEN [latest, newest] END) AS newest
RETURN
  year,
  quarter,
  sum(CASE WHEN isOnTopic THEN 0 ELSE count END) AS meetings,
  sum(CASE WHEN isOnTopic THEN 0 ELSE uncertain END) AS uncertain,
  sum(CASE WHEN isOnTopic THEN count ELSE 0 END) AS withTopic,
  max(newest)[1] AS latest
ORDER BY year, quarter
LIMIT 4000
