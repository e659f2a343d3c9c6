// Writes what readouts once said and no longer say.
// $rows: list of {id, readout, properties}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MERGE (withdrawal:Withdrawal {id: row.id})
SET withdrawal = row.properties
CREATE (withdrawal)-[:WITHDRAWN_FROM]->(readout)
