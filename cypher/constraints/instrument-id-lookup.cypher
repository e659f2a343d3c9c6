// Finds and pages instruments by id within their own label.
CREATE INDEX instrument_id_lookup IF NOT EXISTS
FOR (node:Instrument) ON (node.id)
