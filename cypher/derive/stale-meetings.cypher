// Lists the meetings to resolve anew, with the number of their attendances to tell how many fit into one transaction.
// Returns id, weight.
MATCH (meeting:Stale:Entity)
WHERE NOT meeting:Person AND NOT meeting:Party
RETURN meeting.id AS id, COUNT { (meeting)<-[:AT]-() } AS weight
ORDER BY id
