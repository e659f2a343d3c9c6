// Lists occasions with where they took place, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (occasion:Occasion) WHERE occasion.id > $after
WITH occasion ORDER BY occasion.id LIMIT $count
RETURN occasion.id AS id, [occasion {
  .id, .name, .kind, .visit, .from, .to, .wikidataId,
  place: head(COLLECT { MATCH (occasion)-[:TOOK_PLACE_AT]->(place) RETURN place.id })
}] AS rows
