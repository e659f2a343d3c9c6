// Links people to held meetings they attended.
// $rows: list of {meeting, person, properties}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (person:Entity {id: row.person})
CREATE (person)-[attended:ATTENDED]->(meeting)
SET attended = row.properties
