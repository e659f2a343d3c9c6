// E24 MUST Every readout names who published it.
// Returns id: the readouts that do not.
MATCH (readout:Readout)
WHERE NOT EXISTS { (readout)-[:PUBLISHED_BY]->(:Party) }
RETURN readout.id AS id
