// Finds a place by its id, or by a former one.
// $id: the id.
// Returns node: the place, if there is one.
MATCH (node:Entity&Place {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Place)
RETURN node
