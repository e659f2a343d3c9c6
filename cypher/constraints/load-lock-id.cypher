// One node tells who is loading.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS
FOR (node:LoadLock) REQUIRE node.id IS UNIQUE
