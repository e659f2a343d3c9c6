// Writes meetings as their accounts resolve; what was written before is replaced.
// $rows: list of {id, properties}
UNWIND $rows AS row
MERGE (meeting:Entity {id: row.id})
SET meeting:Meeting, meeting = row.properties
