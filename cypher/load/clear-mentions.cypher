// Takes away the relationships of mentions of one readout each, before they are written anew.
// $ids: ids
UNWIND $ids AS id
MATCH (mention:Mention {id: id})-[link]->()
DELETE link
