// Writes what is in memory to the store, so that the transaction logs of a large load can go.
CALL db.checkpoint()
