// Finds entities of some kinds by words of their names, best first.
// $names: Lucene query over folded names. $kinds: kinds to look for, each a label in capitals. $first: how many.
// Returns id.
CALL db.index.fulltext.queryNodes("names", $names, {limit: 500}) YIELD node, score
MATCH (entity:Entity)-[:NAMED]->(node)
WHERE any(label IN labels(entity) WHERE toUpper(label) IN $kinds)
WITH entity.id AS id, max(score) AS score
RETURN id
ORDER BY score DESC, id
LIMIT toInteger($first)
