// A page of the newest meetings, each with five attendances.
// $offset: how many newer ones are left out.
// Returns data: the answer of newest-meetings.graphql.
CALL () {
  MATCH (m:Meeting)
  WHERE m.earliest IS NOT NULL
  WITH m ORDER BY m.earliest DESC, m.id SKIP toInteger($offset) LIMIT 10
  RETURN collect({
    id: m.id,
    name: m.name,
    earliest: toString(m.earliest),
    attendances: COLLECT {
      MATCH (m)<-[:AT]-(a:Attendance)
      WITH a ORDER BY a.id LIMIT 5
      RETURN {
        id: a.id,
        person: head(COLLECT { MATCH (a)<-[:HAS_ATTENDANCE]-(p:Person) RETURN {name: p.name} }),
        offices: COLLECT { MATCH (a)-[:IN_CAPACITY_OF]->(o:Office) RETURN {title: o.title} ORDER BY o.id LIMIT 20 },
        representing: head(COLLECT { MATCH (a)-[:REPRESENTING]->(p:Party) RETURN {name: p.name} })
      }
      ORDER BY a.id
    }
  }) AS meetings
}
RETURN {meetings: meetings} AS data
