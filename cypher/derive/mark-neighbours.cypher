// Marks the people and parties of meetings, as the derived edges have them now.
// $meetings: ids
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})<-[:ATTENDED|TOOK_PART]-(attendee)
SET attendee:Stale
