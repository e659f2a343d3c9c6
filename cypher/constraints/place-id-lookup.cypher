// Finds and pages places by id within their own label.
CREATE INDEX place_id_lookup IF NOT EXISTS
FOR (node:Place) ON (node.id)
