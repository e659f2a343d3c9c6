// Finds an instrument by its id, or by a former one.
// $id: the id.
// Returns node: the instrument, if there is one.
MATCH (node:Entity&Instrument {id: $id})
RETURN node
UNION
MATCH (:FormerId {id: $id})-[:NOW]->(node:Instrument)
RETURN node
