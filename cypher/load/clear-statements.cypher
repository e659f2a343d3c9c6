// Takes away the relationships of statements of one readout each, before they are written anew.
// $ids: ids
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[link]->()
DELETE link
