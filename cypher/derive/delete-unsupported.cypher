// Deletes attendances and parts of meetings that no readout speaks of any more.
// $meetings: ids
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})
CALL (meeting) {
  MATCH (meeting)<-[:AT]-(fact:Attendance)
  RETURN fact
  UNION ALL
  MATCH (meeting)-[:HAS_PART]->(fact:MeetingPart)
  RETURN fact
}
WITH fact
WHERE NOT EXISTS { (fact)-[:SUPPORTED_BY]->() }
DETACH DELETE fact
