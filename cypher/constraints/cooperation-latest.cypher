// Sorts cooperation by day.
CREATE INDEX cooperation_latest IF NOT EXISTS
FOR (node:Cooperation) ON (node.latest)
