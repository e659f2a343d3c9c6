// Writes readouts, with the hashes that tell whether their files have changed.
// $rows: list of {id, properties}
UNWIND $rows AS row
MERGE (readout:Entity {id: row.id})
SET readout:Readout, readout = row.properties
