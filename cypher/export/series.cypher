// Lists series of meetings by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (series:Series) WHERE series.id > $after
WITH series ORDER BY series.id LIMIT $count
RETURN series.id AS id, [series { .id, .name, .wikidataId }] AS rows
