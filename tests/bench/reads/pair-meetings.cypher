// The newest held meetings at which two parties took part, with their topics.
// $id, $other: parties.
// Returns data: the answer of pair-meetings.graphql.
MATCH (p:Party {id: $id})
MATCH (other:Party {id: $other})
CALL (p, other) {
  MATCH (p)-[:TOOK_PART]->(m:Meeting {status: "HELD"})<-[:TOOK_PART]-(other)
  WITH m ORDER BY m.earliest DESC, m.id LIMIT 20
  RETURN collect({
    id: m.id,
    name: m.name,
    earliest: toString(m.earliest),
    topics: COLLECT { MATCH (m)-[:DISCUSSED]->(t:Topic) RETURN {label: t.label} ORDER BY t.id LIMIT 20 }
  }) AS meetings
}
RETURN {party: {name: p.name, meetings: meetings}} AS data
