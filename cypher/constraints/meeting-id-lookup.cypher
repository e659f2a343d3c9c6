// Finds and pages meetings by id within their own label.
CREATE INDEX meeting_id_lookup IF NOT EXISTS
FOR (node:Meeting) ON (node.id)
