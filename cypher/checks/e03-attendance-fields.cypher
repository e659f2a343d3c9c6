// E03 MUST Every attendance and every part of a meeting has the fields that the schema promises.
// Returns id: those that lack one.
MATCH (fact:Attendance|MeetingPart)
WHERE any(field IN CASE WHEN fact:Attendance
    THEN ["id", "roles", "contact", "earliest", "latest", "basis", "inferred", "disputed"]
    ELSE ["id", "order", "formats"] END WHERE fact[field] IS NULL)
RETURN fact.id AS id
