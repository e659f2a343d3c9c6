// A former id stands for one entity.
CREATE CONSTRAINT former_id_id IF NOT EXISTS
FOR (node:FormerId) REQUIRE node.id IS UNIQUE
