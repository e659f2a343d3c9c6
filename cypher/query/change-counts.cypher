// Tells where the graph stands, and sums up what the loads after a version did.
// $since: a version
// Returns version, loadedAt and counts: how many loads left a change set, and the sums of these.
OPTIONAL MATCH (graph:GraphVersion {id: "graph"})
OPTIONAL MATCH (set:ChangeSet) WHERE set.version > $since
RETURN coalesce(graph.version, 0) AS version, toString(graph.loadedAt) AS loadedAt, {
  loads: count(set), meetingsAdded: sum(set.meetingsAdded), cooperationsAdded: sum(set.cooperationsAdded),
  readoutsAdded: sum(set.readoutsAdded), entitiesAdded: sum(set.entitiesAdded),
  corrected: sum(set.corrected), withdrawn: sum(set.withdrawn)
} AS counts
