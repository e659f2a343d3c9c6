// Lists some of the subjects that the load at work has touched, as they stood before it.
// $count: how many
// Returns id, kind, subject and state, as JSON.
MATCH (earlier:EarlierState)
RETURN earlier.id AS id, earlier.kind AS kind, earlier.subject AS subject, earlier.state AS state
ORDER BY id LIMIT $count
