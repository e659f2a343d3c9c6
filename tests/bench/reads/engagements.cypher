// The parties that a party met most often.
// $id: a party.
// Returns data: the answer of engagements.graphql.
MATCH (p:Party {id: $id})
CALL (p) {
  MATCH (p)-[met:ENGAGED_WITH]-(q:Party)
  WITH q, met ORDER BY met.meetings DESC, q.id LIMIT 10
  RETURN collect({id: q.id, name: q.name, meetings: met.meetings, lastOn: toString(met.lastOn)}) AS engagements
}
RETURN {party: {name: p.name, engagements: engagements}} AS data
