// Adds who met whom, and which parties engaged or cooperate, from held meetings.
CALL {
  MATCH (one:Person)-[:HAS_ATTENDANCE]->(a:Attendance {contact: "DIRECT"})-[:AT]->(meeting:Meeting {status: "HELD"})
    <-[:AT]-(b:Attendance {contact: "DIRECT"})<-[:HAS_ATTENDANCE]-(other:Person)
  WHERE one.id < other.id AND [(a)-[:REPRESENTING]->(p) | p.id] <> [(b)-[:REPRESENTING]->(p) | p.id]
  WITH one, other, count(DISTINCT meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
    min(meeting.personCount) AS smallest
  CREATE (one)-[:MET {meetings: meetings, firstOn: firstOn, lastOn: lastOn, smallest: smallest}]->(other)
}
CALL {
  MATCH (one:Party)-[:TOOK_PART]->(meeting:Meeting {status: "HELD"})<-[:TOOK_PART]-(other:Party)
  WHERE one.id < other.id
  WITH one, other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn
  CREATE (one)-[:ENGAGED_WITH {meetings: meetings, firstOn: firstOn, lastOn: lastOn}]->(other)
}
CALL {
  MATCH (one:Party)-[:PARTY_TO]->(cooperation:Cooperation {oneSided: false})<-[:PARTY_TO]-(other:Party)
  WHERE one.id < other.id
  WITH one, other, cooperation ORDER BY cooperation.latest
  WITH one, other, collect(cooperation) AS agreed
  CREATE (one)-[:COOPERATES_WITH {
    areas: [],
    latestStatus: last(agreed).status,
    firstOn: head(agreed).earliest,
    lastOn: last(agreed).latest,
    facts: size(agreed)
  }]->(other)
}
CALL {
  MATCH (person:Person)
  SET person.meetingCount = COUNT { (person)-[:ATTENDED]->(:Meeting {status: "HELD"}) }
}
CALL {
  MATCH (party:Party)
  SET party.meetingCount = COUNT { (party)-[:TOOK_PART]->(:Meeting {status: "HELD"}) }
}
FINISH
