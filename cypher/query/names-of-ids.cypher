// Tells what ids stand for; texts that are no ids are passed over.
// $ids: texts
// Returns id, name.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, coalesce(entity.name, entity.title, entity.label) AS name
