// Tells which subjects the graph has, and with which version each came.
// $ids: ids of entities and cooperations
// Returns id and addedIn.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id}) WHERE size(labels(entity)) > 1
OPTIONAL MATCH (cooperation:Cooperation {id: id})
WITH id, coalesce(entity, cooperation) AS subject
WHERE subject IS NOT NULL
RETURN id, coalesce(subject.addedIn, 0) AS addedIn
