// Lists whom two people or parties can be spoken for by: the party itself, the party that a person represented at the
// meetings both were at, and the groupings that these belong to as members.
// $ids: ids of both.
// Returns owner: whose; id, name, kind: of the party; grouping: whether only as its member; from, to: the widest days of that
// membership, as far as any is stated; facts: the number of its cooperation facts.
UNWIND $ids AS owner
CALL (owner) {
  MATCH (party:Party:Entity {id: owner})
  RETURN party
  UNION
  MATCH (:Person:Entity {id: owner})-[here:ATTENDED]->(:Meeting)<-[:ATTENDED]-(other:Person)
  WHERE other.id IN $ids AND other.id <> owner
  WITH DISTINCT here.representing AS representing
  MATCH (party:Party:Entity {id: representing})
  RETURN party
}
CALL (party) {
  RETURN party AS side, false AS grouping, null AS from, null AS to
  UNION ALL
  MATCH (party)-[:HAS_MEMBERSHIP]->(membership:Membership {role: "MEMBER"})-[:IN]->(side:Party)
  RETURN side, true AS grouping, membership.fromEarliest AS from, membership.toLatest AS to
}
RETURN owner, side.id AS id, side.name AS name, side.kind AS kind, grouping, from, to,
  COUNT { (side)-[:PARTY_TO|PROVIDES|RECEIVES]->() } AS facts
ORDER BY owner, grouping, id, from
LIMIT 1000
