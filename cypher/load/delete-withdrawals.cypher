// Deletes withdrawals that their readout no longer makes.
// $ids: ids
UNWIND $ids AS id
MATCH (withdrawal:Withdrawal {id: id})
DETACH DELETE withdrawal
