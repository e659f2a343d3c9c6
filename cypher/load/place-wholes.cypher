// Links places to the larger place they lie in.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (place:Entity {id: row.from})
MATCH (whole:Entity {id: row.to})
CREATE (place)-[:WITHIN]->(whole)
