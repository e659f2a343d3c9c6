// Tells which meetings are in the graph.
// $meetings: ids
// Returns id.
UNWIND $meetings AS id
MATCH (meeting:Meeting:Entity {id: id})
RETURN id
