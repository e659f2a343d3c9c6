// Links meetings to where they were held.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (place:Entity {id: row.to})
CREATE (meeting)-[:HELD_AT]->(place)
