// Tells when loads changed the graph.
// $versions: the numbers that they gave it
// Returns version, loadedAt.
UNWIND $versions AS version
MATCH (set:ChangeSet {version: version})
RETURN set.version AS version, toString(set.loadedAt) AS loadedAt
