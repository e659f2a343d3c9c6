// Tells which load the graph shows, whether one is at work or broke off, and whether derived
// edges or changes wait.
// Returns version, loadedAt, registryHash, number, owner, renewedAt, isStale.
OPTIONAL MATCH (version:GraphVersion {id: "graph"})
OPTIONAL MATCH (lock:LoadLock {id: "load"})
RETURN coalesce(version.version, 0) AS version, toString(version.loadedAt) AS loadedAt,
  version.registryHash AS registryHash, coalesce(lock.number, 0) AS number, lock.owner AS owner,
  lock.machine AS machine, lock.process AS process, toString(lock.takenAt) AS takenAt,
  duration.inSeconds(lock.renewedAt, datetime()).seconds AS idleSeconds,
  EXISTS { MATCH (:Stale) } OR EXISTS { MATCH (:EarlierState) } AS isStale
