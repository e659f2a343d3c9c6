// Finds cooperation that came since a version.
CREATE INDEX cooperation_added_in IF NOT EXISTS
FOR (node:Cooperation) ON (node.addedIn)
