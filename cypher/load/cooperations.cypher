// Writes cooperation with the statement and the meeting it comes from, and what it rests on.
// $rows: list of {id, readout, statement, meeting, properties, support}
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MATCH (meeting:Entity {id: row.meeting})
MATCH (statement:Statement {id: row.statement})
MERGE (cooperation:Cooperation {id: row.id})
SET cooperation = row.properties
CREATE (cooperation)-[:STATED_IN]->(statement)
CREATE (cooperation)-[:AFFIRMED_AT]->(meeting)
CREATE (cooperation)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.support
