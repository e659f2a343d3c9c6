// Sorts and filters meetings by the first day they may mean.
CREATE INDEX meeting_earliest IF NOT EXISTS
FOR (node:Meeting) ON (node.earliest)
