// Links instruments to the parties that concluded them.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (instrument:Entity {id: row.from})
MATCH (party:Entity {id: row.to})
CREATE (instrument)-[:CONCLUDED_BY]->(party)
