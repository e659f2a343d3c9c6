// Links attendances at meetings that were known before to the people who attended, once.
// $rows: list of {attendance, person}
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.attendance})
MATCH (person:Entity {id: row.person})
MERGE (person)-[:HAS_ATTENDANCE]->(attendance)
