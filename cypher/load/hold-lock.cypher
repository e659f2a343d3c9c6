// Renews the lock; where another loader has taken it, fails on the uniqueness of its id and so ends the transaction.
// $owner: who took the lock
MATCH (lock:LoadLock {id: "load"})
SET lock.renewedAt = datetime()
WITH lock
WHERE lock.owner IS NULL OR lock.owner <> $owner
CREATE (:LoadLock {id: lock.id})
