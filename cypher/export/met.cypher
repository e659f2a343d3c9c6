// Lists who met whom, each pair once from the lower id, with how often and when.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $count
RETURN person.id AS id, COLLECT {
  MATCH (person)-[met:MET]->(other)
  RETURN met { .meetings, .firstOn, .lastOn, .smallest, from: person.id, to: other.id } ORDER BY other.id
} AS rows
