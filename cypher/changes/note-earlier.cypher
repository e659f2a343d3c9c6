// Keeps how subjects stood before this version, until the load ends; what is kept already stays, since it is earlier.
// $rows: list of {id, kind, subject, state: as JSON}
UNWIND $rows AS row
MERGE (earlier:EarlierState {id: row.id})
ON CREATE SET earlier.kind = row.kind, earlier.subject = row.subject, earlier.state = row.state
