// Sorts and filters meetings by the last day they may mean.
CREATE INDEX meeting_latest IF NOT EXISTS
FOR (node:Meeting) ON (node.latest)
