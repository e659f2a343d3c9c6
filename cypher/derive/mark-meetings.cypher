// Marks meetings that have to be resolved anew; one that no account has described yet waits without its label.
// $meetings: ids
UNWIND $meetings AS id
MERGE (meeting:Entity {id: id})
SET meeting:Stale
