// Tells what is known of the hops of paths: the meeting of each, and in what capacity and for whom two people were there.
// $hops: list of {meeting, from, to}: ids of the meeting and of two people who attended it. $ends: ids of people or parties
// that are to be named as well. $kinds: every kind of entity, which is its label in capitals.
// Returns ends: list of maps of id, kind, name, detail; index: which hop; meeting: map; from, to: maps of attendance, person, offices, party, contact; sources: list of
// maps of readout, title, url, publisher, publishedOn, paragraph, quote, quoteFound; version: which load of the graph.
WITH COLLECT {
  UNWIND $ends AS id
  MATCH (end:Entity {id: id})
  RETURN {
    id: end.id,
    kind: head([label IN labels(end) WHERE toUpper(label) IN $kinds | toUpper(label)]),
    name: end.name,
    detail: head(COLLECT {
      MATCH (end)-[:HAS_TENURE]->(tenure:Tenure)-[:OF_OFFICE]->(office:Office)-[:OF]->(party:Party)
      RETURN office.title + ", " + party.name
      ORDER BY coalesce(tenure.lastAttestedOn, tenure.fromLatest) DESC, office.id LIMIT 1
    })
  }
} AS ends
UNWIND range(0, size($hops) - 1) AS index
WITH ends, index, $hops[index] AS hop
MATCH (meeting:Meeting:Entity {id: hop.meeting})
MATCH (version:GraphVersion {id: "graph"})
WITH ends, index, hop, meeting, version.version AS version, COLLECT {
  MATCH (meeting)<-[:AT]-(attendance:Attendance)
  MATCH (attendance)<-[:HAS_ATTENDANCE]-(person:Person)
  WHERE person.id = hop.from OR person.id = hop.to
  RETURN {
    attendance: attendance.id,
    contact: attendance.contact,
    person: {id: person.id, name: person.name},
    offices: COLLECT {
      MATCH (attendance)-[:IN_CAPACITY_OF]->(office:Office)
      RETURN {id: office.id, title: office.title} ORDER BY office.id
    },
    party: head(COLLECT {
      MATCH (attendance)-[:REPRESENTING]->(party:Party)
      RETURN {id: party.id, name: party.name} LIMIT 1
    })
  } LIMIT 2
} AS attendances
RETURN
  ends,
  index,
  {
    id: meeting.id,
    name: meeting.name,
    earliest: meeting.earliest,
    latest: meeting.latest,
    dateText: meeting.dateText,
    people: meeting.personCount,
    mode: meeting.mode,
    place: head(COLLECT { MATCH (meeting)-[:HELD_AT]->(place:Place) RETURN {id: place.id, name: place.name} LIMIT 1 })
  } AS meeting,
  head([each IN attendances WHERE each.person.id = hop.from]) AS from,
  head([each IN attendances WHERE each.person.id = hop.to]) AS to,
  COLLECT {
    UNWIND attendances AS each
    MATCH (:Attendance {id: each.attendance})-[support:SUPPORTED_BY]->(readout:Readout)
    WITH readout, min(support.paragraph) AS paragraph, min(support.quote) AS quote, min(support.quoteFound) AS quoteFound
    RETURN {
      readout: readout.id,
      title: readout.title,
      url: coalesce(readout.url, readout.via),
      publisher: head(COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party:Party) RETURN party.name ORDER BY party.id }),
      publishedOn: readout.publishedOn,
      paragraph: paragraph,
      quote: quote,
      quoteFound: quoteFound
    } AS source
    ORDER BY readout.publishedOn, readout.id
  } AS sources,
  version
ORDER BY index
