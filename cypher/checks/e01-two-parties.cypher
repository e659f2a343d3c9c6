// E01 MUST Every held meeting has at least two parties, unless only mentions tell of it.
// Returns id: the meetings that have not.
MATCH (meeting:Meeting {status: "HELD"})
WHERE meeting.partyCount < 2 AND EXISTS { (:Readout)-[:REPORTS_ON {mentionedOnly: false}]->(meeting) }
RETURN meeting.id AS id
