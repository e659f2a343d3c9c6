// Takes away the relationships of cooperation of one readout each, before it is written anew.
// $ids: ids
UNWIND $ids AS id
MATCH (cooperation:Cooperation {id: id})-[link]-()
DELETE link
