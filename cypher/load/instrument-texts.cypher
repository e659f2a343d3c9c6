// Links instruments to the readout that is their text, where it is in the graph.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (instrument:Entity {id: row.from})
MATCH (readout:Readout:Entity {id: row.to})
MERGE (instrument)-[:HAS_TEXT]->(readout)
