// Sorts people by the number of their meetings.
CREATE INDEX person_meeting_count IF NOT EXISTS
FOR (node:Person) ON (node.meetingCount)
