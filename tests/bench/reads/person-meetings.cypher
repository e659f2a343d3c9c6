// The newest attendances of a person: when, in which offices, for whom, at which meeting and where.
// $id: a person.
// Returns data: the answer of person-meetings.graphql.
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH (p)-[:HAS_ATTENDANCE]->(a:Attendance)
  WITH a ORDER BY a.earliest DESC, a.id LIMIT 20
  MATCH (a)-[:AT]->(m:Meeting)
  OPTIONAL MATCH (a)-[:REPRESENTING]->(r:Party)
  OPTIONAL MATCH (m)-[:HELD_AT]->(w:Place)
  RETURN collect({
    earliest: toString(a.earliest),
    roles: a.roles,
    offices: COLLECT { MATCH (a)-[:IN_CAPACITY_OF]->(o:Office) RETURN {title: o.title} ORDER BY o.id LIMIT 20 },
    representing: CASE WHEN r IS NULL THEN null ELSE {name: r.name} END,
    meeting: {name: m.name, place: CASE WHEN w IS NULL THEN null ELSE {name: w.name} END}
  }) AS attendances
}
RETURN {person: {name: p.name, attendances: attendances}} AS data
