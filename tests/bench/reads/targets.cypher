// What the everyday questions are asked about: busy people, parties, topics and offices, so that no answer is empty.
// Returns people, parties, topics, offices, cooperations, readouts: ids.
RETURN
  COLLECT { MATCH (n:Person) WHERE n.meetingCount > 0 RETURN n.id ORDER BY n.meetingCount DESC, n.id LIMIT 10 } AS people,
  COLLECT { MATCH (n:Country) WHERE n.meetingCount > 0 RETURN n.id ORDER BY n.meetingCount DESC, n.id LIMIT 11 } AS parties,
  COLLECT { MATCH (n:Topic) RETURN n.id ORDER BY COUNT { (n)<-[:ABOUT]-() } DESC, n.id LIMIT 10 } AS topics,
  COLLECT { MATCH (n:Office) RETURN n.id ORDER BY COUNT { (n)<-[:IN_CAPACITY_OF]-() } DESC, n.id LIMIT 10 } AS offices,
  COLLECT { MATCH (n:Cooperation) RETURN n.id ORDER BY n.id LIMIT 10 } AS cooperations,
  COLLECT { MATCH (n:Readout)-[:REPORTS_ON]->() WITH DISTINCT n RETURN n.id ORDER BY n.id LIMIT 10 } AS readouts
