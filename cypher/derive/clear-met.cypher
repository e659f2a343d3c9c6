// Takes away the edges between people that are about to be rebuilt: each pair with a marked person once.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[met:MET]-(other)
WHERE person.id < other.id OR NOT other:Stale
DELETE met
