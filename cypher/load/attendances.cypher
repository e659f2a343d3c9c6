// Writes attendances as their sources resolve; what was written before is replaced.
// $rows: list of {id, meeting, properties}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MERGE (attendance:Attendance {id: row.id})
SET attendance = row.properties
MERGE (attendance)-[:AT]->(meeting)
