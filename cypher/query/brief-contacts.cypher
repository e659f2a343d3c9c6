// Lists whom a person or a party met most often, with the last of the meetings.
// $id: id of a person or party
// Returns id; meetings; lastOn; latest: id of the last meeting.
MATCH (of:Entity {id: $id})-[link:MET|ENGAGED_WITH]-(other:Entity)
WITH of, other, link
ORDER BY link.meetings DESC, link.lastOn DESC, other.id
LIMIT 5
RETURN other.id AS id, link.meetings AS meetings, link.lastOn AS lastOn, head(COLLECT {
  MATCH (of)-[here:ATTENDED|TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)
  MATCH (meeting)<-[there:ATTENDED|TOOK_PART {contact: "DIRECT"}]-(other)
  WHERE here.representing IS NULL OR here.representing <> there.representing
  RETURN meeting.id
  ORDER BY meeting.latest DESC, meeting.id
  LIMIT 1
}) AS latest
ORDER BY meetings DESC, lastOn DESC, id
