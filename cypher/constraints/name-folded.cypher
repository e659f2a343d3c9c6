// Finds what a whole name stands for.
CREATE INDEX name_folded IF NOT EXISTS
FOR (node:Name) ON (node.folded)
