// Tells of cooperations what an entry of a feed says, and how far the same parties had come under the same instrument before.
// $cooperations: ids
// Returns id, status, summary, oneSided; earliest, latest; meeting: id; occasion, instrument: ids or null; parties, providers,
// recipients, facilitators, speakers, areas: ids; before: status of the latest earlier cooperation under the instrument, or null.
UNWIND $cooperations AS id
MATCH (fact:Cooperation {id: id})-[:AFFIRMED_AT]->(meeting:Meeting)
WITH fact, meeting, COLLECT {
  MATCH (fact)<-[:PARTY_TO|PROVIDES|RECEIVES]-(party:Party) RETURN DISTINCT party.id AS side ORDER BY side
} AS sides
RETURN
  fact.id AS id,
  fact.status AS status,
  fact.summary AS summary,
  fact.oneSided AS oneSided,
  fact.earliest AS earliest,
  fact.latest AS latest,
  meeting.id AS meeting,
  head(COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion:Occasion) RETURN occasion.id ORDER BY occasion.id }) AS occasion,
  head(COLLECT { MATCH (fact)-[:UNDER]->(instrument:Instrument) RETURN instrument.id ORDER BY instrument.id }) AS instrument,
  COLLECT { MATCH (fact)<-[:PARTY_TO]-(party:Party) RETURN party.id ORDER BY party.id } AS parties,
  COLLECT { MATCH (fact)<-[:PROVIDES]-(party:Party) RETURN party.id ORDER BY party.id } AS providers,
  COLLECT { MATCH (fact)<-[:RECEIVES]-(party:Party) RETURN party.id ORDER BY party.id } AS recipients,
  COLLECT { MATCH (fact)<-[:FACILITATES]-(party:Party) RETURN party.id ORDER BY party.id } AS facilitators,
  COLLECT {
    MATCH (fact)-[:STATED_IN]->(:Statement)-[:MADE_FOR]->(party:Party)
    RETURN DISTINCT party.id AS speaker ORDER BY speaker
  } AS speakers,
  COLLECT { MATCH (fact)-[:IN_AREA]->(area:Topic) RETURN area.id ORDER BY area.id } AS areas,
  head(COLLECT {
    MATCH (fact)-[:UNDER]->(:Instrument)<-[:UNDER]-(earlier:Cooperation)
    WHERE earlier.latest < fact.earliest AND COLLECT {
      MATCH (earlier)<-[:PARTY_TO|PROVIDES|RECEIVES]-(party:Party) RETURN DISTINCT party.id AS side ORDER BY side
    } = sides
    RETURN earlier.status ORDER BY earlier.latest DESC, earlier.strength DESC, earlier.id LIMIT 1
  }) AS before
