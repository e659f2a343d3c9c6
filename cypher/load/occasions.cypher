// Writes occasions of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (occasion:Entity {id: row.id})
ON CREATE SET occasion.addedIn = $version
SET occasion:Occasion, occasion += row.properties
