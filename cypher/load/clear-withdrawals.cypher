// Takes away the relationships of withdrawals of one readout each, before they are written anew.
// $ids: ids
UNWIND $ids AS id
MATCH (withdrawal:Withdrawal {id: id})-[link]->()
DELETE link
