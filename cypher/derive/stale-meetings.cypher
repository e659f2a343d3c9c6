// Lists the meetings to resolve anew, with the number of their attendances to tell how many fit into one transaction.
// Returns id, weight.
MATCH (meeting:Stale:Entity)
WHERE meeting:Meeting OR size(labels(meeting)) = 2
RETURN meeting.id AS id, COUNT { (meeting)<-[:AT]-() } AS weight
ORDER BY id
