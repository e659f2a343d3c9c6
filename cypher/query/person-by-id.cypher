// Finds a person by its id, or by a former one.
// $id: the id.
// Returns node: the person, if there is one.
MATCH (node:Entity&Person {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Person)
RETURN node
