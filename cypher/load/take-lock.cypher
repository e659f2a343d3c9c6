// Takes the lock of the loader, unless somebody else took it since it was looked at.
// $owner, $machine, $process, $number: how often it had been taken when it was looked at
MERGE (lock:LoadLock {id: "load"})
ON CREATE SET lock.number = 0
WITH lock
WHERE lock.number = $number
SET lock.owner = $owner, lock.machine = $machine, lock.process = $process, lock.number = lock.number + 1,
  lock.takenAt = datetime(), lock.renewedAt = datetime()
