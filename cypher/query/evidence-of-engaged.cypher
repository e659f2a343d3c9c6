// Lists the held meetings where two parties engaged: in direct contact, the latest first. A parliament engages with
// parliaments only.
// $one, $other: ids of parties. $first: how many. $offset: how many to leave out at the beginning.
// Returns shared: held meetings where both took part; total: those of them that make ENGAGED_WITH; firstOn, lastOn: days
// of the first and last; entries: list of {fact: id of the meeting, attendances: ids, at most three of each side}.
MATCH (one:Party:Entity {id: $one})
MATCH (other:Party:Entity {id: $other})
CALL (one, other) {
  MATCH (one)-[here:TOOK_PART]->(meeting:Meeting)<-[there:TOOK_PART]-(other)
  WITH one, other, meeting, here, there
  ORDER BY meeting.latest DESC, meeting.id
  WITH collect({
    meeting: meeting,
    makes: here.contact = "DIRECT" AND there.contact = "DIRECT"
      AND (one.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
  }) AS rows
  RETURN size(rows) AS shared, [row IN rows WHERE row.makes | row.meeting] AS meetings
}
RETURN shared, size(meetings) AS total,
  reduce(day = null, meeting IN meetings | CASE WHEN day < meeting.earliest THEN day ELSE meeting.earliest END) AS firstOn,
  meetings[0].latest AS lastOn,
  COLLECT {
    UNWIND meetings[toInteger($offset)..toInteger($offset + $first)] AS meeting
    RETURN {
      fact: meeting.id,
      attendances: COLLECT {
        MATCH (one)<-[:REPRESENTING]-(fact:Attendance {contact: "DIRECT"})-[:AT]->(meeting)
        RETURN fact.id ORDER BY fact.order, fact.id LIMIT 3
      } + COLLECT {
        MATCH (other)<-[:REPRESENTING]-(fact:Attendance {contact: "DIRECT"})-[:AT]->(meeting)
        RETURN fact.id ORDER BY fact.order, fact.id LIMIT 3
      }
    }
  } AS entries
