// Lists people by id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $count
RETURN person.id AS id, [person {
  .id, .name, .familyName, .givenName, .nameOrder, .wikidataId, .meetingCount, .lastMeetingOn
}] AS rows
