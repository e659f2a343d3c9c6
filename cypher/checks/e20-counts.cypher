// E20 MUST The number of meetings and the last day kept on people and parties are those of their meetings.
// Returns id: those with another.
MATCH (attendee:Person|Party)
OPTIONAL MATCH (attendee)-[:ATTENDED|TOOK_PART]->(meeting)
WITH attendee, count(meeting) AS meetings, max(meeting.latest) AS lastOn
WHERE coalesce(attendee.meetingCount, 0) <> meetings OR (lastOn IS NOT NULL AND attendee.lastMeetingOn <> lastOn)
  OR (lastOn IS NULL AND attendee.lastMeetingOn IS NOT NULL)
RETURN attendee.id AS id
