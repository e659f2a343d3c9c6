// Lists facts of cooperation that some parties take part in, each in whatever role, the latest first.
// $facts: map of starts: ids of parties that the facts are looked for from; wanted: list of lists of ids, of each list one
// takes part; members: ids of which some have to take part, empty where that does not matter; fewest: how many of them, unless
// the group is there itself; group: id, or null; people: ids of people who attended the meeting that affirmed it; area: id of a
// topic, or null; from, to: first and last day, or null; certainty: DEFINITE or POSSIBLE. One map, since the database plans
// anew for each mixture of lengths of several lists.
// Returns id, status, strength, summary, oneSided, forms, earliest, latest, meeting, instrument: id or null; areas: ids;
// parties, providers, recipients: ids; speakers: ids of parties that say it.
UNWIND $facts.starts AS start
MATCH (:Party:Entity {id: start})-[:PARTY_TO|PROVIDES|RECEIVES]->(fact:Cooperation)
WITH DISTINCT fact
WHERE ($facts.from IS NULL OR CASE $facts.certainty WHEN "DEFINITE" THEN fact.earliest ELSE fact.latest END >= date($facts.from))
  AND ($facts.to IS NULL OR CASE $facts.certainty WHEN "DEFINITE" THEN fact.latest ELSE fact.earliest END <= date($facts.to))
WITH fact, COLLECT { MATCH (fact)<-[:PARTY_TO|PROVIDES|RECEIVES]-(party:Party) RETURN DISTINCT party.id } AS present
WHERE all(wanted IN $facts.wanted WHERE any(id IN wanted WHERE id IN present))
  AND ($facts.members = [] OR $facts.group IN present OR size([id IN present WHERE id IN $facts.members]) >= $facts.fewest)
  AND ($facts.area IS NULL OR EXISTS { (fact)-[:IN_AREA]->(:Topic:Entity {id: $facts.area}) })
  AND all(person IN $facts.people WHERE EXISTS {
    (fact)-[:AFFIRMED_AT]->(:Meeting)<-[:ATTENDED]-(:Person:Entity {id: person})
  })
WITH fact
ORDER BY fact.latest DESC, fact.earliest DESC, fact.strength DESC, fact.id DESC
LIMIT 2000
RETURN
  fact.id AS id,
  fact.status AS status,
  fact.strength AS strength,
  fact.summary AS summary,
  fact.oneSided AS oneSided,
  fact.forms AS forms,
  fact.earliest AS earliest,
  fact.latest AS latest,
  head(COLLECT { MATCH (fact)-[:AFFIRMED_AT]->(meeting:Meeting) RETURN meeting.id }) AS meeting,
  head(COLLECT { MATCH (fact)-[:UNDER]->(instrument:Instrument) RETURN instrument.id ORDER BY instrument.id }) AS instrument,
  COLLECT { MATCH (fact)-[:IN_AREA]->(area:Topic) RETURN area.id ORDER BY area.id } AS areas,
  COLLECT { MATCH (fact)<-[:PARTY_TO]-(party:Party) RETURN party.id ORDER BY party.id } AS parties,
  COLLECT { MATCH (fact)<-[:PROVIDES]-(party:Party) RETURN party.id ORDER BY party.id } AS providers,
  COLLECT { MATCH (fact)<-[:RECEIVES]-(party:Party) RETURN party.id ORDER BY party.id } AS recipients,
  COLLECT {
    MATCH (fact)-[:STATED_IN]->(:Statement)-[:MADE_FOR]->(party:Party)
    RETURN DISTINCT party.id ORDER BY party.id
  } AS speakers
ORDER BY latest DESC, earliest DESC, strength DESC, id DESC
