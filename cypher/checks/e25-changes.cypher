// E25 MUST Every change belongs to the change set of its version, and nothing came with a version that has not been reached.
// Returns id: changes, and what came, that do not.
OPTIONAL MATCH (state:GraphVersion {id: "graph"})
WITH coalesce(state.version, 0) AS reached
CALL (reached) {
  MATCH (change:Change)
  WHERE NOT EXISTS { MATCH (change)-[:IN_CHANGE_SET]->(set:ChangeSet) WHERE set.version = change.version }
    OR change.version > reached
  RETURN change.id AS id
  UNION ALL
  MATCH (entity:Entity) WHERE entity.addedIn > reached
  RETURN entity.id AS id
  UNION ALL
  MATCH (cooperation:Cooperation) WHERE cooperation.addedIn > reached
  RETURN cooperation.id AS id
}
RETURN id
