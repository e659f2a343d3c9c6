// E14 MUST Nothing waits to be derived once a load has ended.
// Returns id: what waits.
MATCH (entity:Stale)
RETURN entity.id AS id
