// Lists people who represented a party, or attended in an office, at held meetings.
// $id: a party or an office
// Returns person: id.
CALL {
  MATCH (:Office:Entity {id: $id})<-[:IN_CAPACITY_OF]-(attendance:Attendance)
  RETURN attendance
  UNION
  MATCH (:Party:Entity {id: $id})<-[:REPRESENTING]-(attendance:Attendance)
  RETURN attendance
}
MATCH (attendance)-[:AT]->(:Meeting {status: "HELD"})
MATCH (attendance)<-[:HAS_ATTENDANCE]-(person:Person)
RETURN DISTINCT person.id AS person
ORDER BY person
LIMIT 20000
