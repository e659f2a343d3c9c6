// Links statements to the parties they address.
// $rows: list of {id, addressedTo: list of ids}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
UNWIND row.addressedTo AS id
MATCH (party:Entity {id: id})
CREATE (statement)-[:ADDRESSED_TO]->(party)
