// One node a withdrawal.
CREATE CONSTRAINT withdrawal_id IF NOT EXISTS
FOR (node:Withdrawal) REQUIRE node.id IS UNIQUE
