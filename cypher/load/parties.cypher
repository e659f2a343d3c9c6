// Writes parties of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (party:Entity {id: row.id})
ON CREATE SET party.meetingCount = 0, party.addedIn = $version
SET party:Party, party += row.properties
