// Tells where the graph stands and from which version on changes are recorded.
// $since: a version
// Returns version, loadedAt, first (the lowest version with a change set, or null) and sets: those since, newest first.
OPTIONAL MATCH (graph:GraphVersion {id: "graph"})
RETURN coalesce(graph.version, 0) AS version, toString(graph.loadedAt) AS loadedAt,
  COLLECT { MATCH (set:ChangeSet) RETURN min(set.version) }[0] AS first,
  COLLECT {
    MATCH (set:ChangeSet) WHERE set.version > $since
    RETURN set { .version, loadedAt: toString(set.loadedAt), .meetingsAdded, .cooperationsAdded, .readoutsAdded,
      .entitiesAdded, .corrected, .withdrawn }
    ORDER BY set.version DESC LIMIT 100
  } AS sets
