// Labels parties that are organisations.
// $ids: ids
UNWIND $ids AS id
MATCH (party:Entity {id: id})
REMOVE party:Country
SET party:Organisation
