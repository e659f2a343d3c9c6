// Writes readouts, with the hashes that tell whether their files have changed.
// $rows: list of {id, properties}; $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (readout:Entity {id: row.id})
ON CREATE SET readout.addedIn = $version
WITH row, readout, readout.addedIn AS addedIn
SET readout:Readout, readout = row.properties, readout.addedIn = addedIn
