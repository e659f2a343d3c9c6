// Counts the statements about a subject, and those of each party that made the most: a speaker who is not named and the
// text itself speak for no party.
// $subject: id of a topic, party or instrument. $of: id of the party for which they were made, or null for all.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $parties: how many parties at most.
// Returns total, unattributed: numbers of statements; parties: list of {party, statements, firstOn, lastOn, latest: id of
// the newest statement, kinds: list of {act, polarity, count}}.
MATCH (subject:Entity {id: $subject})
CALL (subject) {
  MATCH (subject)<-[:ABOUT|NAMES]-(statement:Statement)
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
    AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
  WITH DISTINCT statement
  RETURN count(*) AS total, sum(CASE WHEN statement.by IN ["UNNAMED", "NARRATOR"] THEN 1 ELSE 0 END) AS unattributed
}
RETURN total, unattributed, COLLECT {
  MATCH (subject)<-[:ABOUT|NAMES]-(statement:Statement)
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
    AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
  WITH DISTINCT statement
  WHERE NOT statement.by IN ["UNNAMED", "NARRATOR"]
  WITH
    statement,
    statement.act AS act,
    statement.polarity AS polarity,
    statement.earliest AS earliest,
    statement.latest AS latest,
    [-(statement.latest.year * 366 + statement.latest.ordinalDay), statement.id] AS place
  MATCH (statement)-[:MADE_FOR]->(party:Party)
  WHERE $of IS NULL OR party.id = $of
  WITH
    party,
    act,
    polarity,
    count(*) AS count,
    min(earliest) AS firstOn,
    max(latest) AS lastOn,
    min(place) AS newest
  WITH
    party.id AS id,
    sum(count) AS statements,
    min(firstOn) AS firstOn,
    max(lastOn) AS lastOn,
    min(newest) AS newest,
    collect({act: act, polarity: polarity, count: count}) AS kinds
  ORDER BY statements DESC, lastOn DESC, id
  LIMIT toInteger($parties)
  RETURN {party: id, statements: statements, firstOn: firstOn, lastOn: lastOn, latest: newest[1], kinds: kinds}
} AS parties
