// E14 MUST Nothing waits to be derived or recorded once a load has ended.
// Returns id: what waits.
MATCH (waiting:Stale|EarlierState)
RETURN waiting.id AS id
