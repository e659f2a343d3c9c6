// Lists places with where they lie, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (place:Place) WHERE place.id > $after
WITH place ORDER BY place.id LIMIT $count
RETURN place.id AS id, [place {
  .id, .name, .kind, .latitude, .longitude, .wikidataId,
  country: head(COLLECT { MATCH (place)-[:IN_COUNTRY]->(country) RETURN country.id }),
  within: head(COLLECT { MATCH (place)-[:WITHIN]->(whole) RETURN whole.id })
}] AS rows
