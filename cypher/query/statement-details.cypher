// Tells what statements say, who made them, and where; of long lists of parties the first 20 by id.
// $statements: ids
// Returns id, act, strength, polarity, by, joint, summary, happened, earliest, latest; meeting: id; status: of the meeting;
// speakers, parties, addressedTo: ids; partyCount; instrument: id or null; cooperation: its status or null.
UNWIND $statements AS id
MATCH (statement:Statement {id: id})-[:MADE_AT]->(meeting:Meeting)
RETURN
  statement.id AS id,
  statement.act AS act,
  statement.strength AS strength,
  statement.polarity AS polarity,
  statement.by AS by,
  statement.joint AS joint,
  statement.summary AS summary,
  statement.happened AS happened,
  statement.earliest AS earliest,
  statement.latest AS latest,
  meeting.id AS meeting,
  meeting.status AS status,
  COLLECT { MATCH (statement)-[:MADE_BY]->(person:Person) RETURN person.id ORDER BY person.id LIMIT 20 } AS speakers,
  COLLECT { MATCH (statement)-[:MADE_FOR]->(party:Party) RETURN party.id ORDER BY party.id LIMIT 20 } AS parties,
  COUNT { (statement)-[:MADE_FOR]->(:Party) } AS partyCount,
  COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(party:Party) RETURN party.id ORDER BY party.id LIMIT 20 } AS addressedTo,
  head(COLLECT { MATCH (statement)-[:NAMES]->(instrument:Instrument) RETURN instrument.id ORDER BY instrument.id }) AS instrument,
  head(COLLECT {
    MATCH (statement)<-[:STATED_IN]-(cooperation:Cooperation) RETURN cooperation.status ORDER BY cooperation.id
  }) AS cooperation
