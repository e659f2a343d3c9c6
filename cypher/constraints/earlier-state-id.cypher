// Keeps one earlier state a subject while a load is at work.
CREATE CONSTRAINT earlier_state_id IF NOT EXISTS
FOR (node:EarlierState) REQUIRE node.id IS UNIQUE
