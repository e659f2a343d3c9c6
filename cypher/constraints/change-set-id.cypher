// Keeps one change set a version.
CREATE CONSTRAINT change_set_id IF NOT EXISTS
FOR (node:ChangeSet) REQUIRE node.id IS UNIQUE
