// Tells which ids are taken, and which of them by meetings that a readout has described.
// $ids: ids
// Returns id, isMeeting.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE size(labels(entity)) > 1
RETURN id, entity:Meeting AS isMeeting
