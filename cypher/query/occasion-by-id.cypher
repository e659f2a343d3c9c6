// Finds an occasion by its id, or by a former one.
// $id: the id.
// Returns node: the occasion, if there is one.
MATCH (node:Entity&Occasion {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Occasion)
RETURN node
