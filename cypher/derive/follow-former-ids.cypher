// Moves what points to meetings that are about to go to what they are called now.
// $meetings: ids
UNWIND $meetings AS id
MATCH (:FormerId {id: id})-[:NOW]->(renamed:Entity)
MATCH (gone:Entity {id: id})
CALL (gone, renamed) {
  MATCH (gone)<-[:PART_OF]-(part)
  CREATE (part)-[:PART_OF]->(renamed)
}
CALL (gone, renamed) {
  MATCH (gone)<-[:MENTIONS]-(mention)
  CREATE (mention)-[:MENTIONS]->(renamed)
}
