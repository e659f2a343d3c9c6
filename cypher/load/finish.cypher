// Raises the version of the graph and gives the lock back.
// $owner, $registryHash: of the registry that is in the graph as a whole, or null
MATCH (lock:LoadLock {id: "load", owner: $owner})
SET lock.owner = null, lock.machine = null, lock.process = null, lock.takenAt = null, lock.renewedAt = null
MERGE (version:GraphVersion {id: "graph"})
ON CREATE SET version.version = 0
SET version.version = version.version + 1, version.loadedAt = datetime(), version.registryHash = $registryHash
