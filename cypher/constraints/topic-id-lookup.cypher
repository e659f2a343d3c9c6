// Finds and pages topics by id within their own label.
CREATE INDEX topic_id_lookup IF NOT EXISTS
FOR (node:Topic) ON (node.id)
