// Writes cooperation with the statement and the meeting it comes from, and what it rests on.
// $rows: list of {id, readout, statement, meeting, properties, support}; $version: that this load will raise the graph to
UNWIND $rows AS row
MATCH (readout:Entity {id: row.readout})
MATCH (meeting:Entity {id: row.meeting})
MATCH (statement:Statement {id: row.statement})
MERGE (cooperation:Cooperation {id: row.id})
ON CREATE SET cooperation.addedIn = $version
WITH row, readout, meeting, statement, cooperation, cooperation.addedIn AS addedIn
SET cooperation = row.properties, cooperation.addedIn = addedIn
CREATE (cooperation)-[:STATED_IN]->(statement)
CREATE (cooperation)-[:AFFIRMED_AT]->(meeting)
CREATE (cooperation)-[supported:SUPPORTED_BY]->(readout)
SET supported = row.support
