// Writes attendances of meetings that are new, each with what its readouts say of it.
// $rows: list of {id, meeting, properties, supports: list of {readout, properties}}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MERGE (attendance:Attendance {id: row.id})
SET attendance = row.properties
CREATE (attendance)-[:AT]->(meeting)
WITH attendance, row
UNWIND row.supports AS support
MATCH (readout:Entity {id: support.readout})
CREATE (attendance)-[supported:SUPPORTED_BY]->(readout)
SET supported = support.properties
