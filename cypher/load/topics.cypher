// Writes topics of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (topic:Entity {id: row.id})
SET topic:Topic, topic += row.properties
