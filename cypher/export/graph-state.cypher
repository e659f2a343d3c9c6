// Tells which load the graph holds.
OPTIONAL MATCH (graph:GraphVersion {id: "graph"})
RETURN graph.version AS version, graph.loadedAt AS loadedAt
