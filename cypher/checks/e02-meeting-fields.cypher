// E02 MUST Every meeting has the fields that the schema promises.
// Returns id: the meetings that lack one.
MATCH (meeting:Meeting)
WHERE any(field IN ["id", "name", "formats", "level", "mode", "status", "contact", "dateText", "datePrecision",
  "dateApproximate", "earliest", "latest", "partyCount", "personCount", "disputed"] WHERE meeting[field] IS NULL)
RETURN meeting.id AS id
