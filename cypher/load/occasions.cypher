// Writes occasions of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (occasion:Entity {id: row.id})
SET occasion:Occasion, occasion += row.properties
