// Finds a readout by its id, or by a former one.
// $id: the id.
// Returns node: the readout, if there is one.
MATCH (node:Entity&Readout {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Readout)
RETURN node
