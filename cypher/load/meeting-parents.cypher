// Links meetings to the larger meeting they were a part of.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (parent:Entity {id: row.to})
CREATE (meeting)-[:PART_OF]->(parent)
