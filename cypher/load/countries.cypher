// Labels parties that are countries.
// $ids: ids
UNWIND $ids AS id
MATCH (party:Entity {id: id})
REMOVE party:Organisation
SET party:Country
