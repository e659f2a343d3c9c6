// Sorts statements by day.
CREATE INDEX statement_latest IF NOT EXISTS
FOR (node:Statement) ON (node.latest)
