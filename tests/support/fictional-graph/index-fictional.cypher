// Lets the relationships of the fictional graph find their nodes.
CREATE INDEX fictional_id IF NOT EXISTS
FOR (node:Fictional) ON (node.id)
