// Gives the lock back after a failure that changed nothing more; what waits is finished by the next load.
// $owner: who took the lock
MATCH (lock:LoadLock {id: "load", owner: $owner})
SET lock.renewedAt = datetime("1970-01-01")
