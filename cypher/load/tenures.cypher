// Writes tenures that the registry states.
// $rows: list of {id, person, office, properties}
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
MATCH (office:Entity {id: row.office})
MERGE (tenure:Tenure {id: row.id})
SET tenure = row.properties
CREATE (person)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
