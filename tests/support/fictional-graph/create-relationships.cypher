// Creates relationships of any type between nodes with ids.
// $relationships: list of {from, type, to, properties}.
UNWIND $relationships AS relationship
MATCH (from:Fictional {id: relationship.from})
MATCH (to:Fictional {id: relationship.to})
CREATE (from)-[made:$(relationship.type)]->(to)
SET made = relationship.properties
