// Finds a meeting by its id, or by a former one.
// $id: the id.
// Returns node: the meeting, if there is one.
MATCH (node:Entity&Meeting {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Meeting)
RETURN node
