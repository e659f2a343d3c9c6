// Marks people and parties that change, so that their derived edges are rebuilt.
// $ids: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity:Person OR entity:Party
SET entity:Stale
