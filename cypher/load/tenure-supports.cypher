// Links tenures to the readouts they rest on, where those are in the graph.
// $rows: list of {id, readout, paragraph}
UNWIND $rows AS row
MATCH (tenure:Tenure {id: row.id})
MATCH (readout:Readout:Entity {id: row.readout})
MERGE (tenure)-[:SUPPORTED_BY {paragraph: row.paragraph}]->(readout)
