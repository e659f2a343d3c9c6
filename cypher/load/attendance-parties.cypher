// Links attendances to the parties that were represented.
// $rows: list of {attendance, party}
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.attendance})
MATCH (party:Entity {id: row.party})
CREATE (attendance)-[:REPRESENTING]->(party)
