// One node a membership.
CREATE CONSTRAINT membership_id IF NOT EXISTS
FOR (node:Membership) REQUIRE node.id IS UNIQUE
