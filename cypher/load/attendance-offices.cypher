// Links attendances to the offices in which people were there.
// $rows: list of {attendance, office}
UNWIND $rows AS row
MATCH (attendance:Attendance {id: row.attendance})
MATCH (office:Entity {id: row.office})
CREATE (attendance)-[:IN_CAPACITY_OF]->(office)
