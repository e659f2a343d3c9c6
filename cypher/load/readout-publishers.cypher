// Links readouts to the parties that published them.
// $rows: list of {readout, party}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MATCH (party:Entity {id: row.party})
CREATE (readout)-[:PUBLISHED_BY]->(party)
