// Lists the held meetings where two people met: in direct contact, for different parties, the latest first.
// $one, $other: ids of people. $first: how many. $offset: how many to leave out at the beginning.
// Returns shared: held meetings that both attended; total: those of them that make MET; firstOn, lastOn: days of the
// first and last; entries: list of {fact: id of the meeting, attendances: ids}.
MATCH (one:Person:Entity {id: $one})
MATCH (other:Person:Entity {id: $other})
CALL (one, other) {
  MATCH (one)-[here:ATTENDED]->(meeting:Meeting)<-[there:ATTENDED]-(other)
  WITH meeting, here, there
  ORDER BY meeting.latest DESC, meeting.id
  WITH collect({
    meeting: meeting,
    makes: coalesce(
      here.contact = "DIRECT" AND there.contact = "DIRECT" AND here.representing <> there.representing, false
    )
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
        MATCH (person:Person)-[:HAS_ATTENDANCE]->(fact:Attendance)-[:AT]->(meeting)
        WHERE person IN [one, other]
        RETURN fact.id ORDER BY person = one DESC, fact.id
      }
    }
  } AS entries
