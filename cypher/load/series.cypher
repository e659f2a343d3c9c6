// Writes series of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (series:Entity {id: row.id})
SET series:Series, series += row.properties
