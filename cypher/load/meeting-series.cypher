// Links meetings to the series in which they are counted.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (series:Entity {id: row.to})
CREATE (meeting)-[:IN_SERIES]->(series)
