// Lists instruments with who concluded them and the readout that is their text, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (instrument:Instrument) WHERE instrument.id > $after
WITH instrument ORDER BY instrument.id LIMIT $count
RETURN instrument.id AS id, [instrument {
  .id, .name, .kind, .wikidataId,
  parties: COLLECT { MATCH (instrument)-[:CONCLUDED_BY]->(party) RETURN party.id ORDER BY party.id },
  text: head(COLLECT { MATCH (instrument)-[:HAS_TEXT]->(readout) RETURN readout.id })
}] AS rows
