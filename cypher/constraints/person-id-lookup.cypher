// Finds and pages people by id within their own label.
CREATE INDEX person_id_lookup IF NOT EXISTS
FOR (node:Person) ON (node.id)
