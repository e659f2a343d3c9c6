// Lists readouts, and the pages that the registry rests on, with their publishers, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (readout:Readout) WHERE readout.id > $after
WITH readout ORDER BY readout.id LIMIT $count
RETURN readout.id AS id, [readout {
  .id, .title, .url, .via, .issuedBy, .kind, .language, .translation, .publishedOn, .read, .revisions,
  publishers: COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id }
}] AS rows
