// Counts statements made by some about or to others, by act and polarity, with the latest of each.
// $made: map of by, towards: lists of {id, from, to}, who speaks and whom it concerns, on which days, which may be null; from,
// to: first and last day, or null; certainty: DEFINITE or POSSIBLE. One map, since the database plans anew for each mixture
// of lengths of several lists.
// $first: how many of the latest.
// Returns act, polarity, statements: how many; latest: list of {id, summary, earliest, latest, made: list of
// [who speaks, whom it concerns]}.
UNWIND $made.towards AS other
MATCH (:Party:Entity {id: other.id})<-[:ABOUT|ADDRESSED_TO]-(statement:Statement)
WHERE coalesce(date(other.from), statement.latest) <= statement.latest
  AND coalesce(date(other.to), statement.earliest) >= statement.earliest
  AND ($made.from IS NULL OR CASE $made.certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($made.from))
  AND ($made.to IS NULL OR CASE $made.certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($made.to))
WITH DISTINCT statement, other.id AS towards
MATCH (statement)-[:MADE_FOR|MADE_BY]->(speaker:Party|Person)
WHERE speaker.id <> towards AND any(one IN $made.by WHERE one.id = speaker.id
  AND coalesce(date(one.from), statement.latest) <= statement.latest
  AND coalesce(date(one.to), statement.earliest) >= statement.earliest)
WITH statement, collect(DISTINCT [speaker.id, towards]) AS made
ORDER BY statement.latest DESC, statement.earliest DESC, statement.id
WITH statement.act AS act, statement.polarity AS polarity, count(statement) AS statements, collect({
    id: statement.id,
    summary: statement.summary,
    earliest: statement.earliest,
    latest: statement.latest,
    made: made
  })[..$first] AS latest
RETURN act, polarity, statements, latest
ORDER BY act, polarity
LIMIT 500
