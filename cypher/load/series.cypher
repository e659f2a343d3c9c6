// Writes series of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (series:Entity {id: row.id})
ON CREATE SET series.addedIn = $version
SET series:Series, series += row.properties
