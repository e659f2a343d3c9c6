// Links meetings to the occasion around which they were held.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (occasion:Entity {id: row.to})
CREATE (meeting)-[:ON_OCCASION_OF]->(occasion)
