// E05 MUST Every entity of the registry and every readout has the fields that the schema promises.
// Returns id: those that lack one.
MATCH (entity:Party|Person|Office|Topic|Place|Occasion|Series|Instrument|Readout)
WHERE any(field IN CASE
    WHEN entity:Office THEN ["id", "title", "levels"]
    WHEN entity:Topic THEN ["id", "label", "axis", "mappings"]
    WHEN entity:Person OR entity:Series THEN ["id", "name"]
    WHEN entity:Readout THEN ["id", "title", "language", "kind", "translation", "read", "revisions"]
    ELSE ["id", "name", "kind"] END WHERE entity[field] IS NULL)
RETURN entity.id AS id
