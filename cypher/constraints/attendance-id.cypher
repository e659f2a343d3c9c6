// One node an attendance.
CREATE CONSTRAINT attendance_id IF NOT EXISTS
FOR (node:Attendance) REQUIRE node.id IS UNIQUE
