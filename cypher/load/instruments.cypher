// Writes instruments of the registry.
// $rows: list of {id, properties}; a property that is null is taken away
UNWIND $rows AS row
MERGE (instrument:Entity {id: row.id})
SET instrument:Instrument, instrument += row.properties
