// Tells what kind of party each is, and what it is part of.
// $ids: ids of parties
// Returns id, kind, whole: id of what it is part of, or null.
UNWIND $ids AS id
MATCH (party:Party:Entity {id: id})
RETURN id, party.kind AS kind,
  head(COLLECT { MATCH (party)-[:PART_OF]->(whole:Party) RETURN whole.id ORDER BY whole.id }) AS whole
