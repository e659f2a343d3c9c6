// Writes mentions with what they rest on.
// $rows: list of {id, readout, properties, support}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MERGE (mention:Mention {id: row.id})
SET mention = row.properties
CREATE (mention)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.support
