// Lists the readouts that came from facts files, with the hashes of what they were read from.
// Returns id, textHash, factsHash, registryHash, isAddition.
MATCH (readout:Readout)
WHERE readout.textHash IS NOT NULL
RETURN readout.id AS id, readout.textHash AS textHash, readout.factsHash AS factsHash,
  readout.registryHash AS registryHash, coalesce(readout.isAddition, false) AS isAddition
