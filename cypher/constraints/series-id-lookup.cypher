// Finds and pages series by id within their own label.
CREATE INDEX series_id_lookup IF NOT EXISTS
FOR (node:Series) ON (node.id)
