// Lists the entities that came from the registry, with the hash of what was written; null where that is incomplete.
// Returns id, label, hash.
MATCH (entity:Party|Person|Office|Place|Occasion|Series|Instrument|Topic|Readout)
WHERE NOT entity:Readout OR entity.textHash IS NULL
RETURN entity.id AS id, entity.hash AS hash
