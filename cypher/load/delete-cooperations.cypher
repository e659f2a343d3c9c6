// Deletes cooperations that their readout no longer makes.
// $ids: ids
UNWIND $ids AS id
MATCH (cooperation:Cooperation {id: id})
DETACH DELETE cooperation
