// Links cooperation to those who make it possible.
// $rows: list of {id, facilitators: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.facilitators AS id
MATCH (party:Entity {id: id})
CREATE (party)-[:FACILITATES]->(cooperation)
