// Finds what came since a version.
CREATE INDEX entity_added_in IF NOT EXISTS
FOR (node:Entity) ON (node.addedIn)
