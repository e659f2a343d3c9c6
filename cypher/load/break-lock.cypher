// Takes the lock from a loader that was killed. What it last sent may still be at work: this waits for its end, and
// nothing more of it is let in.
// $owner: the killed loader
MATCH (lock:LoadLock {id: "load", owner: $owner})
SET lock.number = lock.number + 1, lock.owner = "broken off"
