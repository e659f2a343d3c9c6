// Finds what texts stand for exactly: an id, a former id, an ISO code of two letters, or a whole name.
// $texts: list of {text, folded}. $kinds: every kind of entity, which is its label in capitals.
// Returns text, by: ID, FORMER_ID, CODE or NAME; id.
UNWIND $texts AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked.text})
  RETURN entity, "ID" AS by
  UNION
  MATCH (:FormerId {id: asked.text})-[:NOW]->(entity:Entity)
  RETURN entity, "FORMER_ID" AS by
  UNION
  MATCH (entity:Country)
  WHERE size(asked.text) = 2 AND entity.iso2 = toUpper(asked.text)
  RETURN entity, "CODE" AS by
  UNION
  MATCH (entity:Entity)-[:NAMED]->(:Name {folded: asked.folded})
  RETURN entity, "NAME" AS by
}
WITH DISTINCT asked, entity, by
RETURN
  asked.text AS text,
  by,
  entity.id AS id,
  head([label IN labels(entity) WHERE toUpper(label) IN $kinds | toUpper(label)]) AS kind
ORDER BY text, by, id
LIMIT 1000
