// Writes memberships that the registry states.
// $rows: list of {id, member, of, properties}
UNWIND $rows AS row
MATCH (member:Entity {id: row.member})
MATCH (whole:Entity {id: row.of})
MERGE (membership:Membership {id: row.id})
SET membership = row.properties
CREATE (member)-[:HAS_MEMBERSHIP]->(membership)-[:IN]->(whole)
