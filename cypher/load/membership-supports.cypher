// Links memberships to the readouts they rest on, where those are in the graph.
// $rows: list of {id, readout, paragraph}
UNWIND $rows AS row
MATCH (membership:Membership {id: row.id})
MATCH (readout:Readout:Entity {id: row.readout})
MERGE (membership)-[:SUPPORTED_BY {paragraph: row.paragraph}]->(readout)
