// Keeps ids that were renamed or merged, so that they are still followed.
// $rows: list of {id, now}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.now})
MERGE (former:FormerId {id: row.id})
CREATE (former)-[:NOW]->(entity)
