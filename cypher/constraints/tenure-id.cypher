// One node a tenure.
CREATE CONSTRAINT tenure_id IF NOT EXISTS
FOR (node:Tenure) REQUIRE node.id IS UNIQUE
