// Tells which party each office belongs to.
// Returns office and party: ids.
MATCH (office:Office)-[:OF]->(party)
RETURN office.id AS office, party.id AS party
