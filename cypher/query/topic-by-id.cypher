// Finds a topic by its id, or by a former one.
// $id: the id.
// Returns node: the topic, if there is one.
MATCH (node:Entity&Topic {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Topic)
RETURN node
