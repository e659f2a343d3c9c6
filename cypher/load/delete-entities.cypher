// Deletes entities that the registry no longer has, with their names, tenures, memberships and former ids.
// $ids: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:NAMED|HAS_TENURE|HAS_MEMBERSHIP]->(own)
OPTIONAL MATCH (entity)<-[:IN|NOW|OF_OFFICE]-(about:Membership|FormerId|Tenure)
DETACH DELETE own, about, entity
