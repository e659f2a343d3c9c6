// What two parties do together: the newest cooperation with fields and meeting.
// $id, $other: parties.
// Returns data: the answer of pair-cooperation.graphql.
MATCH (p:Party {id: $id})
MATCH (other:Party {id: $other})
CALL (p, other) {
  MATCH (p)-[:PARTY_TO]->(c:Cooperation)<-[:PARTY_TO]-(other)
  WITH c ORDER BY c.earliest DESC, c.id LIMIT 20
  RETURN collect({
    id: c.id,
    forms: c.forms,
    status: c.status,
    earliest: toString(c.earliest),
    areas: COLLECT { MATCH (c)-[:IN_AREA]->(t:Topic) RETURN {label: t.label} ORDER BY t.id LIMIT 20 },
    meeting: head(COLLECT { MATCH (c)-[:AFFIRMED_AT]->(m:Meeting) RETURN {name: m.name} })
  }) AS cooperation
}
RETURN {party: {name: p.name, cooperation: cooperation}} AS data
