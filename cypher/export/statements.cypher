// Lists what was said, by meeting and order.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
RETURN meeting.id AS id, COLLECT {
  MATCH (meeting)<-[:MADE_AT]-(statement)-[said:SUPPORTED_BY]->(readout)
  RETURN statement {
    .id, .act, .strength, .polarity, .by, .joint, .summary, .happened, .printed, .means, .order,
    meeting: meeting.id, readout: readout.id, paragraph: said.paragraph,
    speakers: COLLECT { MATCH (statement)-[:MADE_BY]->(person) RETURN person.id ORDER BY person.id },
    parties: COLLECT { MATCH (statement)-[:MADE_FOR]->(party) RETURN party.id ORDER BY party.id },
    addressedTo: COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(party) RETURN party.id ORDER BY party.id },
    about: COLLECT { MATCH (statement)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id },
    instrument: head(COLLECT { MATCH (statement)-[:NAMES]->(instrument) RETURN instrument.id })
  } ORDER BY readout.id, statement.order
} AS rows
