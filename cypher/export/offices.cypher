// Lists offices with the party each belongs to, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (office:Office) WHERE office.id > $after
WITH office ORDER BY office.id LIMIT $count
RETURN office.id AS id, [office {
  .id, .title, .levels, .wikidataId,
  party: head(COLLECT { MATCH (office)-[:OF]->(party) RETURN party.id })
}] AS rows
