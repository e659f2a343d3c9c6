// Writes instruments of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
// $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (instrument:Entity {id: row.id})
ON CREATE SET instrument.addedIn = $version
SET instrument:Instrument, instrument += row.properties
