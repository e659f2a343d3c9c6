// Links cooperation to the side that receives.
// $rows: list of {id, recipients: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.recipients AS id
MATCH (party:Entity {id: id})
CREATE (party)-[:RECEIVES]->(cooperation)
