// Lists the attendances of a person or a party at a meeting: those from which ATTENDED or TOOK_PART follows where the
// meeting was held.
// $one: id of the person or party. $other: id of the meeting. $first: how many. $offset: how many to leave out.
// Returns shared: how many attendances; total: the same where the meeting was held, else 0; firstOn, lastOn: its days;
// entries: list of {fact: id of the attendance}.
MATCH (one:Entity {id: $one})
MATCH (meeting:Meeting:Entity {id: $other})
CALL (one, meeting) {
  MATCH (one)-[:HAS_ATTENDANCE|REPRESENTING]-(fact:Attendance)-[:AT]->(meeting)
  WITH fact ORDER BY fact.order, fact.id
  RETURN collect(fact.id) AS facts
}
WITH meeting, size(facts) AS shared, CASE WHEN meeting.status = "HELD" THEN facts ELSE [] END AS facts
RETURN shared, size(facts) AS total,
  meeting.earliest AS firstOn,
  meeting.latest AS lastOn,
  [fact IN facts[toInteger($offset)..toInteger($offset + $first)] | {fact: fact}] AS entries
