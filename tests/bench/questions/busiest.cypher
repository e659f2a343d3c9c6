// The twenty busiest of each kind, by id.
RETURN
  COLLECT { MATCH (node:Person) RETURN node.id ORDER BY node.meetingCount DESC, node.id LIMIT 20 } AS people,
  COLLECT { MATCH (node:Party) RETURN node.id ORDER BY node.meetingCount DESC, node.id LIMIT 20 } AS parties,
  COLLECT { MATCH (node:Topic) RETURN node.id ORDER BY COUNT { (node)<-[:DISCUSSED]-() } DESC, node.id LIMIT 20 } AS topics,
  COLLECT { MATCH (node:Office) RETURN node.id ORDER BY COUNT { (node)<-[:IN_CAPACITY_OF]-() } DESC, node.id LIMIT 20 } AS offices,
  COLLECT { MATCH (node:Meeting) RETURN node.id ORDER BY node.personCount DESC, node.id LIMIT 20 } AS meetings,
  COLLECT { MATCH (node:Readout) RETURN node.id ORDER BY COUNT { (node)<-[:SUPPORTED_BY]-() } DESC, node.id LIMIT 20 } AS readouts
