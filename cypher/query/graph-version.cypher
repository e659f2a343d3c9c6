// Tells which load the graph is from.
// Returns version: raised by each load that changed something, 0 before the first; loadedAt: when that was.
OPTIONAL MATCH (graph:GraphVersion {id: "graph"})
RETURN coalesce(graph.version, 0) AS version, toString(graph.loadedAt) AS loadedAt
