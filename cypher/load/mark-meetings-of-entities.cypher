// Marks meetings whose level, name or contact may follow from entities that change, and the entities themselves.
// $ids: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:IN_CAPACITY_OF|REPRESENTING]-(:Attendance)-[:AT]->(meeting)
  RETURN meeting
  UNION
  MATCH (entity)<-[:HELD_AT|HOSTED_BY]-(meeting:Meeting)
  RETURN meeting
}
SET meeting:Stale
