// E09 MUST Every attendance, statement, cooperation, mention and part of a meeting has a source with its paragraph.
// Returns id: those that have none.
MATCH (fact:Attendance|Statement|Cooperation|Mention|MeetingPart)
WHERE NOT EXISTS { MATCH (fact)-[support:SUPPORTED_BY]->(:Readout) WHERE support.paragraph IS NOT NULL }
RETURN fact.id AS id
