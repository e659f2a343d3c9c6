// Links parties whose people met in direct contact at held meetings. A parliament engages with parliaments only:
// it is outside the edges between governments.
// $ids: ids of parties
UNWIND $ids AS id
MATCH (party:Party:Entity {id: id})-[:TOOK_PART {contact: "DIRECT"}]->(meeting)
MATCH (meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other:Party)
WHERE (party.id < other.id OR (party.id > other.id AND NOT other:Stale))
  AND (party.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
WITH party, other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn
WITH CASE WHEN party.id < other.id THEN [party, other] ELSE [other, party] END AS pair, meetings, firstOn, lastOn
WITH pair[0] AS lower, pair[1] AS higher, meetings, firstOn, lastOn
CREATE (lower)-[:ENGAGED_WITH {meetings: meetings, firstOn: firstOn, lastOn: lastOn}]->(higher)
