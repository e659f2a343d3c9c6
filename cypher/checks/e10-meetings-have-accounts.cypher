// E10 MUST Every meeting is reported on or announced by a readout.
// Returns id: the meetings that are not.
MATCH (meeting:Meeting)
WHERE NOT EXISTS { (:Readout)-[:REPORTS_ON]->(meeting) }
RETURN meeting.id AS id
