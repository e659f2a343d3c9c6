// Links cooperation to the fields it is in.
// $rows: list of {id, areas: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.areas AS id
MATCH (area:Entity {id: id})
CREATE (cooperation)-[:IN_AREA]->(area)
