// Deletes mentions that their readout no longer makes.
// $ids: ids
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
DETACH DELETE mention
