// Tells which load the graph holds.
// Returns version and loadedAt.
OPTIONAL MATCH (graph:GraphVersion {id: "graph"})
RETURN graph.version AS version, graph.loadedAt AS loadedAt
