// Tells what ids stand for: the name, and a detail that tells equal names apart.
// $ids: current ids. $kinds: every kind of entity, which is its label in capitals.
// Returns id, kind, name, detail.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  head([label IN labels(entity) WHERE toUpper(label) IN $kinds | toUpper(label)]) AS kind,
  coalesce(entity.name, entity.title, entity.label) AS name,
  CASE
    WHEN entity:Person THEN head(COLLECT {
      MATCH (entity)-[:HAS_TENURE]->(tenure:Tenure)-[:OF_OFFICE]->(office:Office)-[:OF]->(party:Party)
      RETURN office.title + ", " + party.name
      ORDER BY coalesce(tenure.lastAttestedOn, tenure.fromLatest) DESC, office.id LIMIT 1
    })
    WHEN entity:Meeting THEN entity.dateText + coalesce(head(COLLECT {
      MATCH (entity)-[:HELD_AT]->(place:Place) RETURN ", " + place.name ORDER BY place.id LIMIT 1
    }), "")
    ELSE head(COLLECT {
      MATCH (entity)-[:OF|IN_COUNTRY|PUBLISHED_BY]->(party:Party)
      RETURN party.name ORDER BY party.id LIMIT 1
    })
  END AS detail
