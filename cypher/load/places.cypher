// Writes places of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (place:Entity {id: row.id})
ON CREATE SET place.addedIn = $version
SET place:Place, place += row.properties
