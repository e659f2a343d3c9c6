// Sorts and filters meetings by their day.
CREATE INDEX meeting_date IF NOT EXISTS
FOR (node:Meeting) ON (node.date)
