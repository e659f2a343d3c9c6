// Lists parties with what they are part of, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (party:Party) WHERE party.id > $after
WITH party ORDER BY party.id LIMIT $count
RETURN party.id AS id, [party {
  .id, .name, .kind, .iso2, .wikidataId, .meetingCount, .lastMeetingOn,
  partOf: head(COLLECT { MATCH (party)-[:PART_OF]->(whole) RETURN whole.id })
}] AS rows
