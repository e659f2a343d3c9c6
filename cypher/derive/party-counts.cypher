// Counts the held meetings where somebody represented a party, and notes the last day.
// $ids: ids of parties
UNWIND $ids AS id
MATCH (party:Entity {id: id})
OPTIONAL MATCH (party)-[:TOOK_PART]->(meeting:Meeting)
WITH party, count(meeting) AS meetings, max(meeting.latest) AS lastOn
SET party.meetingCount = meetings, party.lastMeetingOn = lastOn
