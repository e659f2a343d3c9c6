// Deletes what readouts no longer say of parts of meetings.
// $rows: list of {readout, id}
UNWIND $rows AS row
MATCH (:MeetingPart {id: row.id})-[supported:SUPPORTED_BY]->(:Entity {id: row.readout})
DELETE supported
