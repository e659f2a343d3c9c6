// Takes away the former ids of entities that are about to be written anew.
// $ids: ids
UNWIND $ids AS id
MATCH (former:FormerId)-[:NOW]->(:Entity {id: id})
DETACH DELETE former
