// Lists the facts of readouts as they are in the graph.
// $readouts: ids
// Returns readout, kind, id and the hash of each fact.
UNWIND $readouts AS readoutId
MATCH (readout:Entity {id: readoutId})
CALL (readout) {
  MATCH (readout)-[account:REPORTS_ON]->(meeting)
  RETURN "account" AS kind, meeting.id AS id, account.hash AS hash
  UNION ALL
  MATCH (readout)<-[supported:SUPPORTED_BY]-(fact:Attendance)
  RETURN "attendance" AS kind, fact.id AS id, supported.hash AS hash
  UNION ALL
  MATCH (readout)<-[supported:SUPPORTED_BY]-(fact:MeetingPart)
  RETURN "part" AS kind, fact.id AS id, supported.hash AS hash
  UNION ALL
  MATCH (readout)<-[supported:SUPPORTED_BY]-(fact:Statement)
  RETURN "statement" AS kind, fact.id AS id, supported.hash AS hash
  UNION ALL
  MATCH (readout)<-[supported:SUPPORTED_BY]-(fact:Cooperation)
  RETURN "cooperation" AS kind, fact.id AS id, supported.hash AS hash
  UNION ALL
  MATCH (readout)<-[supported:SUPPORTED_BY]-(fact:Mention)
  RETURN "mention" AS kind, fact.id AS id, supported.hash AS hash
  UNION ALL
  MATCH (readout)<-[:WITHDRAWN_FROM]-(fact:Withdrawal)
  RETURN "withdrawal" AS kind, fact.id AS id, fact.hash AS hash
}
RETURN readoutId AS readout, kind, id, hash
