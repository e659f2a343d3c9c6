// One node tells the version of the graph.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS
FOR (node:GraphVersion) REQUIRE node.id IS UNIQUE
