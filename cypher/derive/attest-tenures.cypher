// Notes on tenures of the registry the days on which readouts show people in their office, where the tenure may
// cover the day. An office that is inferred is not shown.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
WITH tenure, COLLECT {
  MATCH (person)-[:HAS_ATTENDANCE]->(attendance {inferred: false})-[:IN_CAPACITY_OF]->(office)
  MATCH (attendance)-[:AT]->(meeting:Meeting {status: "HELD"})
  WHERE meeting.date >= coalesce(tenure.fromEarliest, meeting.date)
    AND meeting.date <= coalesce(tenure.toLatest, meeting.date)
  WITH DISTINCT meeting.date AS day
  RETURN day ORDER BY day
} AS days
WHERE size(days) > 0
SET tenure.attestedOn = days, tenure.firstAttestedOn = head(days), tenure.lastAttestedOn = last(days)
