// Links statements to the parties for which they were made.
// $rows: list of {id, parties: list of ids}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
UNWIND row.parties AS id
MATCH (party:Entity {id: id})
CREATE (statement)-[:MADE_FOR]->(party)
