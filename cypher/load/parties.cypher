// Writes parties of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (party:Entity {id: row.id})
ON CREATE SET party.meetingCount = 0
SET party:Party, party += row.properties
