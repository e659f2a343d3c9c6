// Lists what the defaults of meetings follow from.
// Returns id, name, levels (of offices), partOf (of parties).
MATCH (entity:Office|Party|Place)
RETURN entity.id AS id, entity.name AS name, entity.levels AS levels,
  head(COLLECT { MATCH (entity)-[:PART_OF]->(whole:Party) RETURN whole.id ORDER BY whole.id }) AS partOf
