// Finds a party by its id, or by a former one.
// $id: the id.
// Returns node: the party, if there is one.
MATCH (node:Entity&Party {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Party)
RETURN node
