// Lists what belongs to some parties: people who held their offices or represented them, their offices, their parts.
// $parties: ids. $kinds: kinds to look for, each a label in capitals. $first: how many.
// Returns id: of those with the most meetings first.
UNWIND $parties AS id
MATCH (part:Party)-[:PART_OF*0..3]->(:Party:Entity {id: id})
WITH DISTINCT part
CALL (part) {
  MATCH (part)<-[:OF]-(office:Office)
  RETURN office AS entity
  UNION
  MATCH (part)<-[:OF]-(:Office)<-[:OF_OFFICE]-(:Tenure)<-[:HAS_TENURE]-(person:Person)
  RETURN person AS entity
  UNION
  MATCH (part)<-[:REPRESENTING]-(:Attendance)<-[:HAS_ATTENDANCE]-(person:Person)
  RETURN person AS entity
  UNION
  MATCH (part)-[:PART_OF]->(:Party)
  RETURN part AS entity
}
WITH DISTINCT entity
WHERE any(label IN labels(entity) WHERE toUpper(label) IN $kinds)
RETURN entity.id AS id
ORDER BY coalesce(entity.meetingCount, 0) DESC, id
LIMIT toInteger($first)
