// One node a part of a meeting.
CREATE CONSTRAINT meeting_part_id IF NOT EXISTS
FOR (node:MeetingPart) REQUIRE node.id IS UNIQUE
