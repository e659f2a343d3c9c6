// Lists which parties cooperate, by what both sides say, each pair once from the lower id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (party:Party) WHERE party.id > $after
WITH party ORDER BY party.id LIMIT $count
RETURN party.id AS id, COLLECT {
  MATCH (party)-[cooperates:COOPERATES_WITH]->(other)
  RETURN cooperates { .areas, .latestStatus, .firstOn, .lastOn, .facts, from: party.id, to: other.id } ORDER BY other.id
} AS rows
