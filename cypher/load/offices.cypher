// Writes offices of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (office:Entity {id: row.id})
SET office:Office, office += row.properties
