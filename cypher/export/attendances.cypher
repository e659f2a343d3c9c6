// Lists who was at which meeting, in which offices and for whom, by meeting and place in the list.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
RETURN meeting.id AS id, COLLECT {
  MATCH (meeting)<-[:AT]-(attendance)
  RETURN attendance {
    .id, .order, .roles, .contact, .basis, .inferred, .unnamedCount, .namedAs, .means, .printedOffice, .disputed,
    meeting: meeting.id,
    person: head(COLLECT { MATCH (person)-[:HAS_ATTENDANCE]->(attendance) RETURN person.id }),
    offices: COLLECT { MATCH (attendance)-[:IN_CAPACITY_OF]->(office) RETURN office.id ORDER BY office.id },
    party: head(COLLECT { MATCH (attendance)-[:REPRESENTING]->(party) RETURN party.id }),
    readouts: COLLECT { MATCH (attendance)-[:SUPPORTED_BY]->(readout) RETURN readout.id ORDER BY readout.id },
    citations: COLLECT { MATCH (attendance)-[said:SUPPORTED_BY]->(readout) RETURN DISTINCT readout.id + " " + said.paragraph AS citation ORDER BY citation }
  } ORDER BY attendance.order, attendance.id
} AS rows
