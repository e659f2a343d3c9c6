// Finds entities by any of their names, best first.
// $names: Lucene query over folded names. $titles: Lucene query over names of meetings and titles of readouts.
// $folded: the text searched for, folded. $kinds: kinds to look for, each a label in capitals. $first: how many.
// Returns id, kind, name, detail, matched, language, score.
CALL {
  CALL db.index.fulltext.queryNodes("names", $names, {limit: 500}) YIELD node, score
  MATCH (entity)-[:NAMED]->(node)
  RETURN
    entity,
    node.text AS matched,
    node.language AS language,
    CASE WHEN node.folded = $folded THEN 10 * score ELSE score END AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes("titles", $titles, {limit: 500}) YIELD node, score
  RETURN node AS entity, coalesce(node.name, node.title) AS matched, node.language AS language, score / 2 AS score
}
WITH entity, matched, language, score,
  head([label IN labels(entity) WHERE toUpper(label) IN $kinds | toUpper(label)]) AS kind
WHERE kind IS NOT NULL
WITH entity, kind, matched, language, score
ORDER BY score DESC, matched, language
WITH entity, kind, head(collect({text: matched, language: language, score: score})) AS best
ORDER BY best.score DESC, entity.id
LIMIT toInteger($first)
RETURN
  entity.id AS id,
  kind,
  coalesce(entity.name, entity.title, entity.label) AS name,
  coalesce(
    head(COLLECT {
      MATCH (entity)-[:OF|IN_COUNTRY|PUBLISHED_BY]->(party:Party)
      RETURN party.name ORDER BY party.id LIMIT 1
    }),
    head(COLLECT {
      MATCH (entity)-[:HAS_TENURE]->(tenure:Tenure)-[:OF_OFFICE]->(office:Office)-[:OF]->(party:Party)
      RETURN office.title + ", " + party.name
      ORDER BY coalesce(tenure.lastAttestedOn, tenure.fromLatest) DESC, office.id LIMIT 1
    })
  ) AS detail,
  best.text AS matched,
  best.language AS language,
  best.score AS score
ORDER BY score DESC, id
