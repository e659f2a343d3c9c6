// Links new meetings to the topics and parties that their statements are about.
// $rows: list of {meeting, subject, readouts: how many say so}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (subject:Entity {id: row.subject})
CREATE (meeting)-[:DISCUSSED {readouts: row.readouts}]->(subject)
