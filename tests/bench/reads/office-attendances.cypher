// Where an office was represented last, and by whom.
// $id: an office.
// Returns data: the answer of office-attendances.graphql.
MATCH (o:Office {id: $id})
CALL (o) {
  MATCH (o)<-[:IN_CAPACITY_OF]-(a:Attendance)
  WITH a ORDER BY a.earliest DESC, a.id LIMIT 20
  RETURN collect({
    earliest: toString(a.earliest),
    person: head(COLLECT { MATCH (a)<-[:HAS_ATTENDANCE]-(p:Person) RETURN {name: p.name} }),
    meeting: head(COLLECT { MATCH (a)-[:AT]->(m:Meeting) RETURN {name: m.name} })
  }) AS attendances
}
RETURN {office: {
  title: o.title,
  of: head(COLLECT { MATCH (o)-[:OF]->(p:Party) RETURN {name: p.name} }),
  attendances: attendances
}} AS data
