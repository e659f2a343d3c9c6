// Writes meetings as their accounts resolve; what was written before is replaced, but for the version with which they came.
// $rows: list of {id, properties}; $version: that this load will raise the graph to
UNWIND $rows AS row
MERGE (meeting:Entity {id: row.id})
WITH row, meeting, CASE WHEN meeting:Meeting THEN meeting.addedIn ELSE $version END AS addedIn
SET meeting:Meeting, meeting = row.properties, meeting.addedIn = addedIn
