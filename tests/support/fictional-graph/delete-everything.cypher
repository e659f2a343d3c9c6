// Empties the test database.
MATCH (node)
DETACH DELETE node
