// People by id with the number of their meetings.
MATCH (person:Person) WHERE person.meetingCount > 0
RETURN person.id AS id, person.meetingCount AS meetings ORDER BY id
