// Who raised a topic since a day: the newest statements with speakers, parties and meeting.
// $id: a topic. $since: a day.
// Returns data: the answer of topic-statements.graphql.
MATCH (t:Topic {id: $id})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(s:Statement)
  WHERE s.earliest >= date($since)
  WITH s ORDER BY s.earliest DESC, s.id LIMIT 20
  RETURN collect({
    id: s.id,
    act: s.act,
    polarity: s.polarity,
    summary: s.summary,
    speakers: COLLECT { MATCH (s)-[:MADE_BY]->(q:Person) RETURN {name: q.name} ORDER BY q.id LIMIT 20 },
    parties: COLLECT { MATCH (s)-[:MADE_FOR]->(q:Party) RETURN {name: q.name} ORDER BY q.id LIMIT 20 },
    meeting: head(COLLECT { MATCH (s)-[:MADE_AT]->(m:Meeting) RETURN {name: m.name} })
  }) AS statements
}
RETURN {topic: {label: t.label, statements: statements}} AS data
