// Deletes what readouts no longer say of attendances.
// $rows: list of {readout, id}
UNWIND $rows AS row
MATCH (:Attendance {id: row.id})-[supported:SUPPORTED_BY]->(:Entity {id: row.readout})
DELETE supported
