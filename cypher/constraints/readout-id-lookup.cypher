// Finds and pages readouts by id within their own label.
CREATE INDEX readout_id_lookup IF NOT EXISTS
FOR (node:Readout) ON (node.id)
