// Finds what was corrected or withdrawn since a version.
CREATE INDEX change_version IF NOT EXISTS
FOR (node:Change) ON (node.version)
