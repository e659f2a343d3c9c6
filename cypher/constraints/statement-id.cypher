// One node a statement.
CREATE CONSTRAINT statement_id IF NOT EXISTS
FOR (node:Statement) REQUIRE node.id IS UNIQUE
