// Writes places of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (place:Entity {id: row.id})
SET place:Place, place += row.properties
