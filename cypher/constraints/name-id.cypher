// One node a name of an entity.
CREATE CONSTRAINT name_id IF NOT EXISTS
FOR (node:Name) REQUIRE node.id IS UNIQUE
