// Notes on tenures of the registry the days on which readouts show people in their office, and the readouts, where the
// tenure may cover the day. An office that is inferred is not shown.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
MATCH (person)-[:HAS_ATTENDANCE]->(attendance {inferred: false})-[:IN_CAPACITY_OF]->(office)
MATCH (attendance)-[:AT]->(meeting:Meeting {status: "HELD"})
WHERE meeting.date >= coalesce(tenure.fromEarliest, meeting.date)
  AND meeting.date <= coalesce(tenure.toLatest, meeting.date)
WITH tenure, attendance, meeting
ORDER BY meeting.date
WITH tenure, collect(DISTINCT meeting.date) AS days, collect(attendance) AS attendances
SET tenure.attestedOn = days, tenure.firstAttestedOn = head(days), tenure.lastAttestedOn = last(days)
WITH tenure, attendances
UNWIND attendances AS attendance
MATCH (attendance)-[said:SUPPORTED_BY]->(readout)
WITH tenure, readout, min(said.paragraph) AS paragraph
CREATE (tenure)-[:SUPPORTED_BY {paragraph: paragraph, attests: true}]->(readout)
