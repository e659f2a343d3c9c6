// Writes what readouts say of attendances at meetings that were known before.
// $rows: list of {id, readout, properties}
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.id})
MATCH (readout:Entity {id: row.readout})
CREATE (attendance)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.properties
