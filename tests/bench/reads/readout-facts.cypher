// What a readout says: meetings, who was there, statements, cooperation.
// $id: a readout.
// Returns data: the answer of readout-facts.graphql.
MATCH (r:Readout {id: $id})
RETURN {readout: {
  title: r.title,
  publishers: COLLECT { MATCH (r)-[:PUBLISHED_BY]->(p:Party) RETURN {name: p.name} ORDER BY p.id LIMIT 20 },
  meetings: COLLECT { MATCH (r)-[:REPORTS_ON]->(m:Meeting) RETURN {name: m.name} ORDER BY m.id LIMIT 20 },
  attendances: COLLECT {
    MATCH (r)<-[:SUPPORTED_BY]-(a:Attendance)
    WITH a ORDER BY a.id LIMIT 20
    RETURN {
      person: head(COLLECT { MATCH (a)<-[:HAS_ATTENDANCE]-(p:Person) RETURN {name: p.name} }),
      representing: head(COLLECT { MATCH (a)-[:REPRESENTING]->(p:Party) RETURN {name: p.name} })
    }
    ORDER BY a.id
  },
  statements: COLLECT {
    MATCH (r)<-[:SUPPORTED_BY]-(s:Statement) RETURN {id: s.id, summary: s.summary} ORDER BY s.id LIMIT 20
  },
  cooperation: COLLECT {
    MATCH (r)<-[:SUPPORTED_BY]-(c:Cooperation) RETURN {id: c.id, summary: c.summary} ORDER BY c.id LIMIT 20
  }
}} AS data
