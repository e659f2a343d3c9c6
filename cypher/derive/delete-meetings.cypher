// Deletes meetings that no readout speaks of any more.
// $meetings: ids
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})
DETACH DELETE meeting
