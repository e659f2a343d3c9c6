// Marks the meetings that readouts report on or make statements at, before the readouts change or go.
// $readouts: ids
UNWIND $readouts AS id
MATCH (readout:Entity {id: id})
CALL (readout) {
  MATCH (readout)-[:REPORTS_ON]->(meeting)
  RETURN meeting
  UNION
  MATCH (readout)<-[:SUPPORTED_BY]-(:Statement)-[:MADE_AT]->(meeting)
  RETURN meeting
}
SET meeting:Stale
