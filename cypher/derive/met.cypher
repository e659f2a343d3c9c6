// Links people who met: at held meetings, in direct contact, for different parties. Stored once, from the lower id.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[here:ATTENDED {contact: "DIRECT"}]->(meeting)
MATCH (meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(other)
WHERE here.representing <> there.representing AND (person.id < other.id OR (person.id > other.id AND NOT other:Stale))
WITH person, other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
  min(meeting.personCount) AS smallest
WITH CASE WHEN person.id < other.id THEN [person, other] ELSE [other, person] END AS pair,
  meetings, firstOn, lastOn, smallest
WITH pair[0] AS lower, pair[1] AS higher, meetings, firstOn, lastOn, smallest
CREATE (lower)-[:MET {meetings: meetings, firstOn: firstOn, lastOn: lastOn, smallest: smallest}]->(higher)
