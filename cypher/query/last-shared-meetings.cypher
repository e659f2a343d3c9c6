// Finds the meeting that two people, or two parties, shared on the last day of all that they shared.
// $pairs: list of {from, to, lastOn}: two people or two parties, and that day. $contacts: degrees of contact that count.
// Returns from, to; meeting: id of the smallest on that day, then by id; name, earliest, latest.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
CALL (pair, from, to) {
  MATCH (meeting:Meeting)
  USING INDEX meeting:Meeting(latest)
  WHERE meeting.latest = date(pair.lastOn)
  WITH from, to, meeting
  MATCH (meeting)<-[here:ATTENDED|TOOK_PART]-(from)
  WHERE here.contact IN $contacts
  MATCH (meeting)<-[there:ATTENDED|TOOK_PART]-(to)
  WHERE there.contact IN $contacts
  RETURN meeting ORDER BY meeting.personCount, meeting.id LIMIT 1
}
RETURN
  pair.from AS from,
  pair.to AS to,
  meeting.id AS meeting,
  meeting.name AS name,
  meeting.dateText AS dateText,
  meeting.earliest AS earliest,
  meeting.latest AS latest
