// Lists the constraints and indexes that are there.
// Returns name.
SHOW INDEXES YIELD name
RETURN name
