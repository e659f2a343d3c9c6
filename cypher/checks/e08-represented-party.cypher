// E08 SHOULD Every attendance in an office says whom it represents.
// Returns id: the attendances that do not.
MATCH (attendance:Attendance)
WHERE EXISTS { (attendance)-[:IN_CAPACITY_OF]->() } AND NOT EXISTS { (attendance)-[:REPRESENTING]->(:Party) }
RETURN attendance.id AS id
