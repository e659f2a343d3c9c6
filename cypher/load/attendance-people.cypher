// Links attendances to the people who attended.
// $rows: list of {attendance, person}
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.attendance})
MATCH (person:Entity {id: row.person})
CREATE (person)-[:HAS_ATTENDANCE]->(attendance)
