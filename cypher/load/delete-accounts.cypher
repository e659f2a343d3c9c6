// Deletes what readouts no longer say of meetings.
// $rows: list of {readout, id}
UNWIND $rows AS row
MATCH (:Entity {id: row.readout})-[account:REPORTS_ON]->(:Entity {id: row.id})
DELETE account
