// Lists what rests on a readout, each with how many other readouts say the same, the latest first, then as it orders
// them.
// $readout: id
// Returns kind, id: the fact; others: how many other readouts support it.
MATCH (readout:Readout:Entity {id: $readout})
CALL (readout) {
  MATCH (readout)-[:REPORTS_ON]->(fact:Meeting)
  RETURN "meetings" AS kind, fact, fact.latest AS day,
    COUNT { MATCH (fact)<-[:REPORTS_ON]-(other:Readout) WHERE other <> readout RETURN DISTINCT other } AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Attendance)
  RETURN "attendances" AS kind, fact, fact.latest AS day,
    COUNT { MATCH (fact)-[:SUPPORTED_BY]->(other:Readout) WHERE other <> readout RETURN DISTINCT other } AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Statement)
  RETURN "statements" AS kind, fact, fact.latest AS day, 0 AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Cooperation)
  RETURN "cooperations" AS kind, fact, fact.latest AS day, 0 AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Mention)
  RETURN "mentions" AS kind, fact, null AS day, 0 AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Membership)
  WITH DISTINCT readout, fact
  RETURN "memberships" AS kind, fact, null AS day,
    COUNT { MATCH (fact)-[:SUPPORTED_BY]->(other:Readout) WHERE other <> readout RETURN DISTINCT other } AS others
  UNION ALL
  MATCH (readout)<-[:SUPPORTED_BY]-(fact:Name)
  WITH DISTINCT readout, fact
  RETURN "names" AS kind, fact, null AS day,
    COUNT { MATCH (fact)-[:SUPPORTED_BY]->(other:Readout) WHERE other <> readout RETURN DISTINCT other } AS others
}
RETURN kind, fact.id AS id, others
ORDER BY kind, day DESC, fact.order, id
LIMIT 20000
