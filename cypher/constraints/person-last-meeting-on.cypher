// Sorts people by the day of their last meeting.
CREATE INDEX person_last_meeting_on IF NOT EXISTS
FOR (node:Person) ON (node.lastMeetingOn)
