// Marks parties whose derived edges have to be rebuilt.
// $parties: ids
UNWIND $parties AS id
MATCH (party:Entity {id: id})
SET party:Stale
