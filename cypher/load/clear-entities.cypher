// Takes away the names, tenures, memberships, former ids and relationships that the registry states of entities.
// $ids: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  OPTIONAL MATCH (entity)-[link:PART_OF|OF|IN_COUNTRY|WITHIN|TOOK_PLACE_AT|CONCLUDED_BY|HAS_TEXT|PUBLISHED_BY]->()
  DELETE link
}
CALL (entity) {
  MATCH (entity)-[:NAMED|HAS_TENURE]->(own)
  RETURN own
  UNION ALL
  MATCH (entity)<-[:IN|NOW]-(own:Membership|FormerId)
  RETURN own
}
DETACH DELETE own
