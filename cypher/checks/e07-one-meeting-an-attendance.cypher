// E07 MUST Every attendance is at one meeting, of at most one person, for at most one party.
// Returns id: the attendances that are not.
MATCH (attendance:Attendance)
WHERE COUNT { (attendance)-[:AT]->(:Meeting) } <> 1
  OR COUNT { (attendance)<-[:HAS_ATTENDANCE]-() } > 1
  OR COUNT { (attendance)-[:REPRESENTING]->() } > 1
RETURN attendance.id AS id
