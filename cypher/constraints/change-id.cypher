// Keeps one change a subject and version.
CREATE CONSTRAINT change_id IF NOT EXISTS
FOR (node:Change) REQUIRE node.id IS UNIQUE
