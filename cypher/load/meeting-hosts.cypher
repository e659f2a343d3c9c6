// Links meetings to the parties that hosted them.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (host:Entity {id: row.to})
CREATE (meeting)-[:HOSTED_BY]->(host)
