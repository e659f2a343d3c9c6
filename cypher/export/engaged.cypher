// Lists which parties met in direct contact, each pair once from the lower id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (party:Party) WHERE party.id > $after
WITH party ORDER BY party.id LIMIT $count
RETURN party.id AS id, COLLECT {
  MATCH (party)-[engaged:ENGAGED_WITH]->(other)
  RETURN engaged { .meetings, .firstOn, .lastOn, from: party.id, to: other.id } ORDER BY other.id
} AS rows
