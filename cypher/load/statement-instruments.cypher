// Links statements to the instrument something happened to.
// $rows: list of {id, instruments: list of ids}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
UNWIND row.instruments AS id
MATCH (instrument:Entity {id: id})
CREATE (statement)-[:NAMES]->(instrument)
