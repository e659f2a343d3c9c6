// E19 MUST People and parties are linked to just the held meetings that their attendances record.
// Returns id: the meetings with an edge too many or too few.
MATCH (meeting:Meeting)
WITH meeting,
  COUNT { (meeting)<-[:ATTENDED]-() } AS attended,
  COUNT { MATCH (meeting)<-[:AT]-()<-[:HAS_ATTENDANCE]-(person) RETURN DISTINCT person } AS people,
  COUNT { (meeting)<-[:TOOK_PART]-() } AS tookPart,
  COUNT { MATCH (meeting)<-[:AT]-()-[:REPRESENTING]->(party) RETURN DISTINCT party } AS parties
WHERE attended <> CASE meeting.status WHEN "HELD" THEN people ELSE 0 END
  OR tookPart <> CASE meeting.status WHEN "HELD" THEN parties ELSE 0 END
  OR meeting.partyCount <> parties
RETURN meeting.id AS id
