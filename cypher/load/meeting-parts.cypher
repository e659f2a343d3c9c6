// Writes parts of meetings; a part that is new is linked to its meeting.
// $rows: list of {id, meeting, properties}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MERGE (part:MeetingPart {id: row.id})
SET part = row.properties
MERGE (meeting)-[:HAS_PART]->(part)
