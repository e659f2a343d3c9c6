// The newest cooperation in a field that was agreed or signed.
// $id: a topic.
// Returns data: the answer of cooperation-by-area.graphql.
CALL () {
  MATCH (:Topic {id: $id})<-[:IN_AREA]-(c:Cooperation)
  WHERE c.status IN ["AGREED", "SIGNED"]
  WITH c ORDER BY c.earliest DESC, c.id LIMIT 20
  RETURN collect({
    id: c.id,
    forms: c.forms,
    status: c.status,
    parties: COLLECT { MATCH (c)<-[:PARTY_TO]-(q:Party) RETURN {name: q.name} ORDER BY q.id LIMIT 20 }
  }) AS cooperations
}
RETURN {cooperations: cooperations} AS data
