// Links cooperation to the side that gives.
// $rows: list of {id, providers: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.providers AS id
MATCH (party:Entity {id: id})
CREATE (party)-[:PROVIDES]->(cooperation)
