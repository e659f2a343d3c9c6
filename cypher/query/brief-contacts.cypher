// Lists whom a person or a party met most often, with the last of the meetings.
// $id: id of a person or party. $first: how many.
// Returns id; meetings; lastOn; latest: id of the last meeting; total: how many there are in all.
MATCH (of:Entity {id: $id})
WITH of, COUNT { (of)-[:MET|ENGAGED_WITH]-(:Entity) } AS total
MATCH (of)-[link:MET|ENGAGED_WITH]-(other:Entity)
WITH of, total, other, link
ORDER BY link.meetings DESC, link.lastOn DESC, other.id
LIMIT $first
RETURN other.id AS id, link.meetings AS meetings, link.lastOn AS lastOn, head(COLLECT {
  MATCH (of)-[here:ATTENDED|TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)
  MATCH (meeting)<-[there:ATTENDED|TOOK_PART {contact: "DIRECT"}]-(other)
  WHERE here.representing IS NULL OR here.representing <> there.representing
  RETURN meeting.id
  ORDER BY meeting.latest DESC, meeting.id
  LIMIT 1
}) AS latest, total
ORDER BY meetings DESC, lastOn DESC, id
