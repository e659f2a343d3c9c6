// Writes what readouts say of meetings.
// $rows: list of {readout, meeting, properties}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MATCH (meeting:Entity {id: row.meeting})
CREATE (readout)-[account:REPORTS_ON]->(meeting)
SET account = row.properties
