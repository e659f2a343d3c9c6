// Tells of meetings what an entry of a feed says; of long lists the first by order or id, and how many there are.
// $meetings: ids
// Returns id, name, status, mode, contact, earliest, latest; place: id or null; venue; occasion: id or null; parties: ids;
// partyCount; attendances: list of {person, party: ids or null, offices: ids, printedOffice, unnamedCount}; attendanceCount;
// topics: ids.
UNWIND $meetings AS id
MATCH (meeting:Meeting:Entity {id: id})
WITH meeting, COLLECT {
  MATCH (meeting)<-[:AT]-(:Attendance)-[:REPRESENTING]->(party:Party)
  RETURN DISTINCT party.id AS party
  ORDER BY party
} AS parties
RETURN
  meeting.id AS id,
  meeting.name AS name,
  meeting.status AS status,
  meeting.mode AS mode,
  meeting.contact AS contact,
  meeting.earliest AS earliest,
  meeting.latest AS latest,
  head(COLLECT { MATCH (meeting)-[:HELD_AT]->(place:Place) RETURN place.id ORDER BY place.id }) AS place,
  meeting.venue AS venue,
  head(COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion:Occasion) RETURN occasion.id ORDER BY occasion.id }) AS occasion,
  parties[..20] AS parties,
  size(parties) AS partyCount,
  COLLECT {
    MATCH (meeting)<-[:AT]-(fact:Attendance)
    WITH fact ORDER BY fact.order, fact.id LIMIT 30
    RETURN {
      person: head(COLLECT { MATCH (fact)<-[:HAS_ATTENDANCE]-(person:Person) RETURN person.id }),
      party: head(COLLECT { MATCH (fact)-[:REPRESENTING]->(party:Party) RETURN party.id ORDER BY party.id }),
      offices: COLLECT { MATCH (fact)-[:IN_CAPACITY_OF]->(office:Office) RETURN office.id ORDER BY office.id },
      printedOffice: fact.printedOffice,
      unnamedCount: fact.unnamedCount
    }
  } AS attendances,
  COUNT { (meeting)<-[:AT]-(:Attendance) } AS attendanceCount,
  COLLECT { MATCH (meeting)-[:DISCUSSED]->(topic:Topic) RETURN topic.id ORDER BY topic.id LIMIT 30 } AS topics
