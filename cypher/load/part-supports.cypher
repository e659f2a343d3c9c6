// Writes what readouts say of parts of meetings.
// $rows: list of {id, readout, properties}
UNWIND $rows AS row
MATCH (part:MeetingPart {id: row.id})
MATCH (readout:Entity {id: row.readout})
CREATE (part)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.properties
