// Writes offices of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (office:Entity {id: row.id})
ON CREATE SET office.addedIn = $version
SET office:Office, office += row.properties
