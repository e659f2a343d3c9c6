// Whom a person met most often.
// $id: a person.
// Returns data: the answer of counterparts.graphql.
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)-[met:MET]-(q:Person)
  WITH q, met ORDER BY met.meetings DESC, q.id LIMIT 20
  RETURN collect({
    id: q.id, name: q.name, meetings: met.meetings, firstOn: toString(met.firstOn), lastOn: toString(met.lastOn)
  }) AS counterparts
}
RETURN {person: {name: p.name, counterparts: counterparts}} AS data
