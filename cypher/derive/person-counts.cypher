// Counts the held meetings that people attended, and notes the last day.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})
OPTIONAL MATCH (person)-[:ATTENDED]->(meeting:Meeting)
WITH person, count(meeting) AS meetings, max(meeting.latest) AS lastOn
SET person.meetingCount = meetings, person.lastMeetingOn = lastOn
