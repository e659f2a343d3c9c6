// Deletes statements that their readout no longer makes.
// $ids: ids
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
