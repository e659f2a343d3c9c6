// Takes away the publishers and former ids of readouts, before they are written anew.
// $readouts: ids
UNWIND $readouts AS id
MATCH (readout:Entity {id: id})
OPTIONAL MATCH (readout)-[published:PUBLISHED_BY]->()
OPTIONAL MATCH (former:FormerId)-[:NOW]->(readout)
DELETE published
DETACH DELETE former
