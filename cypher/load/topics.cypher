// Writes topics of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (topic:Entity {id: row.id})
ON CREATE SET topic.addedIn = $version
SET topic:Topic, topic += row.properties
