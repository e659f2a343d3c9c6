// Finds and pages offices by id within their own label.
CREATE INDEX office_id_lookup IF NOT EXISTS
FOR (node:Office) ON (node.id)
