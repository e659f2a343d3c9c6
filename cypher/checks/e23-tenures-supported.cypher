// E23 SHOULD Every tenure rests on a source.
// Returns id: the tenures that do not.
MATCH (tenure:Tenure)
WHERE NOT EXISTS { (tenure)-[:SUPPORTED_BY]->(:Readout) }
RETURN tenure.id AS id
