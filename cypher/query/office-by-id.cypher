// Finds an office by its id, or by a former one.
// $id: the id.
// Returns node: the office, if there is one.
MATCH (node:Entity&Office {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Office)
RETURN node
