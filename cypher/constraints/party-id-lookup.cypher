// Finds and pages parties by id within their own label.
CREATE INDEX party_id_lookup IF NOT EXISTS
FOR (node:Party) ON (node.id)
