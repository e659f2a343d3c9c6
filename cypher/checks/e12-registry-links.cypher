// E12 MUST An office belongs to one party; a tenure has one person and one office; a membership has one member and one whole.
// Returns id: those that do not.
CALL () {
  MATCH (office:Office)
  WHERE COUNT { (office)-[:OF]->(:Party) } <> 1
  RETURN office.id AS id
  UNION ALL
  MATCH (tenure:Tenure)
  WHERE COUNT { (tenure)<-[:HAS_TENURE]-(:Person) } <> 1 OR COUNT { (tenure)-[:OF_OFFICE]->(:Office) } <> 1
  RETURN tenure.id AS id
  UNION ALL
  MATCH (membership:Membership)
  WHERE COUNT { (membership)<-[:HAS_MEMBERSHIP]-(:Party) } <> 1 OR COUNT { (membership)-[:IN]->(:Party) } <> 1
  RETURN membership.id AS id
}
RETURN id
