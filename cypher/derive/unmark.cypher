// Notes that entities are up to date.
// $ids: ids
UNWIND $ids AS id
MATCH (entity:Stale:Entity {id: id})
REMOVE entity:Stale
