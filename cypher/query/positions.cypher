// Lists statements about a subject, newest first, then by id.
// $subject: id of a topic, party or instrument. $of: id of the party for which they were made, or null for all.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $offset: how many to leave out.
// $first: how many at most.
// Returns statement: id.
MATCH (:Entity {id: $subject})<-[:ABOUT|NAMES]-(statement:Statement)
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
  AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
WITH DISTINCT statement, statement.latest AS latest, statement.id AS id
ORDER BY latest DESC, id
SKIP toInteger($offset)
LIMIT toInteger($first)
RETURN id AS statement
ORDER BY latest DESC, id
