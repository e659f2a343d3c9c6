// Creates nodes of any label; Fictional is the one by which relationships find them.
// $nodes: list of {labels, properties}.
UNWIND $nodes AS node
CREATE (made:Fictional:$(node.labels))
SET made = node.properties
