// One node a cooperation.
CREATE CONSTRAINT cooperation_id IF NOT EXISTS
FOR (node:Cooperation) REQUIRE node.id IS UNIQUE
