// Reads everything that readouts say of meetings.
// $meetings: ids
// Returns id, resolvedHash, accounts, attendances and parts of each.
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})
RETURN id, meeting.resolvedHash AS resolvedHash,
  COLLECT {
    MATCH (readout:Readout)-[account:REPORTS_ON]->(meeting)
    RETURN {
      readout: {
        id: readout.id,
        publishedOn: readout.publishedOn,
        publishers: COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id }
      },
      said: properties(account)
    }
    ORDER BY readout.id
  } AS accounts,
  COLLECT {
    MATCH (meeting)<-[:AT]-(attendance:Attendance)-[supported:SUPPORTED_BY]->(readout)
    RETURN {
      key: attendance.id,
      person: head(COLLECT { MATCH (person:Person)-[:HAS_ATTENDANCE]->(attendance) RETURN person.id }),
      readout: readout.id,
      said: properties(supported)
    }
    ORDER BY attendance.id, readout.id
  } AS attendances,
  COLLECT {
    MATCH (meeting)-[:HAS_PART]->(part)-[supported:SUPPORTED_BY]->(readout)
    RETURN {key: part.id, readout: readout.id, said: properties(supported)}
    ORDER BY part.id, readout.id
  } AS parts
