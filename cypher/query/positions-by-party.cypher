// Counts the statements about a subject of each party that made the most: a speaker who is not named and the text itself
// speak for no party.
// $subject: id of a topic, party or instrument. $of: id of the party for which they were made, or null for all.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $parties: how many parties at most.
// Returns party: id; statements: how many; firstOn, lastOn; latest: id of the newest; kinds: list of {act, polarity, count}.
MATCH (subject:Entity {id: $subject})
CALL (subject) {
  MATCH (subject)<-[:ABOUT|NAMES]-(statement:Statement)
  WHERE NOT statement.by IN ["UNNAMED", "NARRATOR"]
    AND ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
    AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
  // Of each statement once, before its parties multiply it.
  WITH DISTINCT statement, statement.act + " " + statement.polarity AS kind, statement.earliest AS earliest, statement.latest AS latest
  MATCH (statement)-[:MADE_FOR]->(party:Party)
  WITH party, kind, count(*) AS count, min(earliest) AS firstOn, max(latest) AS lastOn
  WITH
    party,
    sum(count) AS statements,
    min(firstOn) AS firstOn,
    max(lastOn) AS lastOn,
    collect({act: split(kind, " ")[0], polarity: split(kind, " ")[1], count: count}) AS kinds
  WHERE $of IS NULL OR party.id = $of
  WITH party, party.id AS id, statements, firstOn, lastOn, kinds
  ORDER BY statements DESC, lastOn DESC, id
  LIMIT toInteger($parties)
  RETURN party, id, statements, firstOn, lastOn, kinds
}
// The newest is looked for among the few of the last day.
CALL (subject, party, lastOn) {
  MATCH (statement:Statement {latest: lastOn})
  USING INDEX statement:Statement(latest)
  WHERE NOT statement.by IN ["UNNAMED", "NARRATOR"]
    AND EXISTS { (statement)-[:ABOUT|NAMES]->(subject) }
    AND EXISTS { (statement)-[:MADE_FOR]->(party) }
    AND ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.earliest ELSE statement.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN statement.latest ELSE statement.earliest END <= date($to))
    AND ($of IS NULL OR EXISTS { (statement)-[:MADE_FOR]->(:Party {id: $of}) })
  RETURN min(statement.id) AS latest
}
RETURN id AS party, statements, firstOn, lastOn, latest, kinds
ORDER BY statements DESC, lastOn DESC, party
