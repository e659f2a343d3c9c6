// Links meetings to the larger meeting or the occasion they were a part of, by its present or a former id.
// $rows: list of {meeting, to}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
OPTIONAL MATCH (present:Entity {id: row.to})
OPTIONAL MATCH (:FormerId {id: row.to})-[:NOW]->(renamed:Entity)
WITH meeting, coalesce(present, renamed) AS whole
WHERE whole IS NOT NULL
CREATE (meeting)-[:PART_OF]->(whole)
