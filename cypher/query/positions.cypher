// Counts the statements about a subject, and lists a page of them, newest first, then by id.
// $subject: id of a topic, party or instrument. $of: id of the party for which they were made, or null for all.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $offset: how many to leave out.
// $first: how many at most.
// Returns total, unattributed: numbers of statements on whatever page; statements: ids.
MATCH (:Entity {id: $subject})<-[:ABOUT|NAMES]-(statement:Statement)
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
  AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
WITH DISTINCT statement
WITH
  statement.latest AS latest,
  collect(statement) AS statements,
  sum(CASE WHEN statement.by IN ["UNNAMED", "NARRATOR"] THEN 1 ELSE 0 END) AS unattributed
ORDER BY latest DESC
// By day first: the ids are read of those days alone that reach the page.
WITH
  sum(size(statements)) AS total,
  sum(unattributed) AS unattributed,
  collect(statements)[..toInteger($offset) + toInteger($first)] AS days
RETURN total, unattributed, COLLECT {
  UNWIND days AS statements
  UNWIND statements AS statement
  WITH statement.latest AS latest, statement.id AS id
  ORDER BY latest DESC, id
  SKIP toInteger($offset)
  LIMIT toInteger($first)
  RETURN id
} AS statements
