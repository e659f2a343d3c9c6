// Lists what parties do together, by meeting and order of the statements that set it out.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
RETURN meeting.id AS id, COLLECT {
  MATCH (meeting)<-[:AFFIRMED_AT]-(cooperation)-[:STATED_IN]->(statement)
  MATCH (cooperation)-[said:SUPPORTED_BY]->(readout)
  RETURN cooperation {
    .id, .forms, .status, .strength, .summary, .oneSided, .earliest, .latest,
    statement: statement.id, meeting: meeting.id, readout: readout.id, paragraph: said.paragraph,
    parties: COLLECT { MATCH (party)-[:PARTY_TO]->(cooperation) RETURN party.id ORDER BY party.id },
    providers: COLLECT { MATCH (party)-[:PROVIDES]->(cooperation) RETURN party.id ORDER BY party.id },
    recipients: COLLECT { MATCH (party)-[:RECEIVES]->(cooperation) RETURN party.id ORDER BY party.id },
    facilitators: COLLECT { MATCH (party)-[:FACILITATES]->(cooperation) RETURN party.id ORDER BY party.id },
    areas: COLLECT { MATCH (cooperation)-[:IN_AREA]->(topic) RETURN topic.id ORDER BY topic.id },
    instrument: head(COLLECT { MATCH (cooperation)-[:UNDER]->(instrument) RETURN instrument.id })
  } ORDER BY readout.id, statement.order
} AS rows
