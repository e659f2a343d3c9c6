// Lists who was at which meeting in words, with names, day, place and address of the source, by meeting and place in the list.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
OPTIONAL MATCH (meeting)-[:HELD_AT]->(place)
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country)
WITH meeting, head(collect(place.name)) AS place, head(collect(country.name)) AS country
RETURN meeting.id AS id, COLLECT {
  MATCH (meeting)<-[:AT]-(attendance)
  OPTIONAL MATCH (person)-[:HAS_ATTENDANCE]->(attendance)
  OPTIONAL MATCH (attendance)-[:REPRESENTING]->(party)
  OPTIONAL MATCH (attendance)-[said:SUPPORTED_BY]->(readout)
  WITH attendance, person, party, said, readout ORDER BY readout.publishedOn, readout.id
  WITH attendance, person, party, collect(readout) AS readouts, head(collect(said.paragraph)) AS paragraph
  RETURN {
    attendance: attendance.id, personId: person.id, person: person.name,
    office: COLLECT { MATCH (attendance)-[:IN_CAPACITY_OF]->(office) RETURN office.title ORDER BY office.id },
    party: party.name, partyId: party.id, unnamed: attendance.unnamedCount, contact: attendance.contact,
    meeting: meeting.name, meetingId: meeting.id, date: meeting.dateText, status: meeting.status, mode: meeting.mode,
    place: place, country: country,
    publisher: COLLECT { UNWIND readouts AS readout MATCH (readout)-[:PUBLISHED_BY]->(by) RETURN DISTINCT by.name AS name ORDER BY name },
    readout: [readout IN readouts | readout.title], address: [readout IN readouts | coalesce(readout.url, readout.via, "")],
    paragraph: paragraph, roles: attendance.roles, earliest: attendance.earliest, latest: attendance.latest,
    officeIds: COLLECT { MATCH (attendance)-[:IN_CAPACITY_OF]->(office) RETURN office.id ORDER BY office.id },
    readoutIds: [readout IN readouts | readout.id]
  } ORDER BY attendance.order, attendance.id
} AS rows
