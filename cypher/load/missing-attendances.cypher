// Adds attendances to meetings that were known before; those that are there are left to the derivation.
// $rows: list of {id, meeting, properties}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MERGE (attendance:Attendance {id: row.id})
ON CREATE SET attendance = row.properties
MERGE (attendance)-[:AT]->(meeting)
