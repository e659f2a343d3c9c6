// Writes names of entities.
// $rows: list of {id, entity, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {id: row.id})
SET name = row.properties
CREATE (entity)-[:NAMED]->(name)
