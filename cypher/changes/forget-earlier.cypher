// Forgets earlier states that have been compared.
// $ids: ids
UNWIND $ids AS id
MATCH (earlier:EarlierState {id: id})
DELETE earlier
