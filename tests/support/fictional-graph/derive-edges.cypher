// Adds what a load derives: who met whom, who took part, what was discussed, how often.
MATCH (meeting:Meeting)
CALL (meeting) {
  MATCH (person:Person)-[:HAS_ATTENDANCE]->(attendance:Attendance)-[:AT]->(meeting)
  MERGE (person)-[attended:ATTENDED]->(meeting)
  SET attended.contact = attendance.contact
}
CALL (meeting) {
  MATCH (meeting)<-[:AT]-(:Attendance)-[:REPRESENTING]->(party:Party)
  MERGE (party)-[:TOOK_PART]->(meeting)
}
CALL (meeting) {
  MATCH (meeting)<-[:MADE_AT]-(:Statement)-[:ABOUT]->(subject:Topic|Party)
  MERGE (meeting)-[:DISCUSSED]->(subject)
}
