// Links parts of meetings to where they were held.
// $rows: list of {part, place}
UNWIND $rows AS row
MATCH (part:MeetingPart {id: row.part})
MATCH (place:Entity {id: row.place})
CREATE (part)-[:HELD_AT]->(place)
