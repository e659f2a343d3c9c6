// Links names to the readouts they rest on, where those are in the graph.
// $rows: list of {id, readout, paragraph}
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
MATCH (readout:Readout:Entity {id: row.readout})
MERGE (name)-[:SUPPORTED_BY {paragraph: row.paragraph}]->(readout)
