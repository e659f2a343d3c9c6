// Links parties to held meetings where somebody represented them.
// $rows: list of {meeting, party, properties}
UNWIND $rows AS row
MATCH (meeting:Entity {id: row.meeting})
MATCH (party:Entity {id: row.party})
CREATE (party)-[tookPart:TOOK_PART]->(meeting)
SET tookPart = row.properties
