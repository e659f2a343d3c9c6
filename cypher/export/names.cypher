// Lists the names of all entities, by entity and name.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (entity:Entity) WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $count
RETURN entity.id AS id, COLLECT {
  MATCH (entity)-[:NAMED]->(name)
  RETURN name {
    .id, .text, .language, .kind, .from, .to,
    entity: entity.id,
    readout: head(COLLECT { MATCH (name)-[:SUPPORTED_BY]->(readout) RETURN readout.id ORDER BY readout.id }),
    address: head(COLLECT { MATCH (name)-[:SUPPORTED_BY]->(readout) RETURN coalesce(readout.url, readout.via) ORDER BY readout.id })
  } ORDER BY name.text, name.id
} AS rows
