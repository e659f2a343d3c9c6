// Links offices to the party they belong to.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (office:Entity {id: row.from})
MATCH (party:Entity {id: row.to})
CREATE (office)-[:OF]->(party)
