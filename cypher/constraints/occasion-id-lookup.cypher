// Finds and pages occasions by id within their own label.
CREATE INDEX occasion_id_lookup IF NOT EXISTS
FOR (node:Occasion) ON (node.id)
