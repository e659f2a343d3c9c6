// Notes that readouts were read again and say the same.
// $rows: list of {id, textHash, registryHash}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.id})
SET readout.textHash = row.textHash, readout.registryHash = row.registryHash
