// Finds a series by its id, or by a former one.
// $id: the id.
// Returns node: the series, if there is one.
MATCH (node:Entity&Series {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Series)
RETURN node
