// Lists topics by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (topic:Topic) WHERE topic.id > $after
WITH topic ORDER BY topic.id LIMIT $count
RETURN topic.id AS id, [topic { .id, .label, .axis, .group, .note, .mappings, .wikidataId }] AS rows
