// Marks people whose derived edges have to be rebuilt.
// $people: ids
UNWIND $people AS id
MATCH (person:Entity {id: id})
SET person:Stale
