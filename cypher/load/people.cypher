// Writes people of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (person:Entity {id: row.id})
ON CREATE SET person.meetingCount = 0, person.addedIn = $version
SET person:Person, person += row.properties
