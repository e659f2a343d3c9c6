// Lists what was said at a meeting, each statement with its readout, its subjects and the cooperation it sets out.
// $meeting: id
// Returns statement, readout: ids; subjects: ids; cooperation: map of id, forms, status, oneSided, areas, parties,
// providers, recipients, or null.
MATCH (:Meeting:Entity {id: $meeting})<-[:MADE_AT]-(point:Statement)-[:SUPPORTED_BY]->(source:Readout)
RETURN
  point.id AS statement,
  source.id AS readout,
  COLLECT { MATCH (point)-[:ABOUT]->(subject:Entity) RETURN subject.id ORDER BY subject.id } AS subjects,
  head(COLLECT {
    MATCH (cooperation:Cooperation)-[:STATED_IN]->(point)
    RETURN {
      id: cooperation.id,
      forms: cooperation.forms,
      status: cooperation.status,
      oneSided: cooperation.oneSided,
      areas: COLLECT { MATCH (cooperation)-[:IN_AREA]->(area:Topic) RETURN area.id ORDER BY area.id },
      parties: COLLECT { MATCH (cooperation)<-[:PARTY_TO]-(party:Party) RETURN party.id ORDER BY party.id },
      providers: COLLECT { MATCH (cooperation)<-[:PROVIDES]-(party:Party) RETURN party.id ORDER BY party.id },
      recipients: COLLECT { MATCH (cooperation)<-[:RECEIVES]-(party:Party) RETURN party.id ORDER BY party.id }
    }
    ORDER BY cooperation.id
  }) AS cooperation
ORDER BY source.publishedOn, readout, point.order, statement
LIMIT 5000
