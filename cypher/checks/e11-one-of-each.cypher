// E11 MUST What the schema shows as one is at most one: place, occasion, series, whole of a meeting; meeting, instrument
// and cooperation of a statement; statement, meeting and instrument of a cooperation.
// Returns id: those with more.
CALL () {
  MATCH (meeting:Meeting)
  WHERE COUNT { (meeting)-[:HELD_AT]->() } > 1 OR COUNT { (meeting)-[:ON_OCCASION_OF]->() } > 1
    OR COUNT { (meeting)-[:IN_SERIES]->() } > 1 OR COUNT { (meeting)-[:PART_OF]->() } > 1
  RETURN meeting.id AS id
  UNION ALL
  MATCH (statement:Statement)
  WHERE COUNT { (statement)-[:MADE_AT]->() } <> 1 OR COUNT { (statement)-[:NAMES]->() } > 1
    OR COUNT { (statement)<-[:STATED_IN]-() } > 1
  RETURN statement.id AS id
  UNION ALL
  MATCH (cooperation:Cooperation)
  WHERE COUNT { (cooperation)-[:STATED_IN]->() } <> 1 OR COUNT { (cooperation)-[:AFFIRMED_AT]->() } <> 1
    OR COUNT { (cooperation)-[:UNDER]->() } > 1
  RETURN cooperation.id AS id
}
RETURN id
