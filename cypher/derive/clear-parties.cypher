// Takes away the edges between parties that are about to be rebuilt: each pair with a marked party once.
// $ids: ids of parties
UNWIND $ids AS id
MATCH (party:Entity {id: id})-[old:ENGAGED_WITH|COOPERATES_WITH]-(other)
WHERE party.id < other.id OR NOT other:Stale
DELETE old
