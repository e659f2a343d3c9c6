// Tells the last day on which a meeting in the data was held.
// Returns day: the latest day it may have been; no row where no meeting was held.
MATCH (meeting:Meeting {status: "HELD"})
WHERE meeting.latest IS NOT NULL
RETURN meeting.latest AS day
ORDER BY day DESC
LIMIT 1
