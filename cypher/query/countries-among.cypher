// Tells which of some parties are countries.
// $ids: ids of parties.
// Returns id.
UNWIND $ids AS id
MATCH (country:Country:Entity {id: id})
RETURN country.id AS id
ORDER BY id
