// Finds what an id stands for today.
// $id: an id, current or former. $kinds: every kind of entity, which is its label in capitals.
// Returns id, kind, name, detail: the entity as it is now; formerId: the id asked for, where it is a former one.
CALL {
  MATCH (entity:Entity {id: $id})
  RETURN entity, null AS formerId
  UNION
  MATCH (former:FormerId {id: $id})-[:NOW]->(entity:Entity)
  RETURN entity, former.id AS formerId
}
RETURN
  entity.id AS id,
  head([label IN labels(entity) WHERE toUpper(label) IN $kinds | toUpper(label)]) AS kind,
  coalesce(entity.name, entity.title, entity.label) AS name,
  head(COLLECT {
    MATCH (entity)-[:OF|IN_COUNTRY|PUBLISHED_BY]->(party:Party)
    RETURN party.name ORDER BY party.id LIMIT 1
  }) AS detail,
  formerId
ORDER BY formerId IS NOT NULL
LIMIT 1
