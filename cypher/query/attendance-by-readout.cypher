// Lists who attended a meeting, once for each readout that says so, with what that readout says of it.
// $meeting: id
// Returns attendance, person, readout: ids; order; said: map of everything the readout says of it.
MATCH (:Meeting:Entity {id: $meeting})<-[:AT]-(fact:Attendance)-[said:SUPPORTED_BY]->(source:Readout)
RETURN
  fact.id AS attendance,
  head(COLLECT { MATCH (person:Person)-[:HAS_ATTENDANCE]->(fact) RETURN person.id }) AS person,
  source.id AS readout,
  fact.order AS order,
  properties(said) AS said
ORDER BY order, attendance, source.publishedOn, readout
LIMIT 10000
