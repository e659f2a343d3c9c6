// Writes statements with where they were made and what they rest on.
// $rows: list of {id, readout, meeting, properties, support}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MATCH (meeting:Entity {id: row.meeting})
MERGE (statement:Statement {id: row.id})
SET statement = row.properties
CREATE (statement)-[:MADE_AT]->(meeting)
CREATE (statement)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.support
