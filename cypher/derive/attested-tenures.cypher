// Adds a tenure for people whom readouts show in an office on days that no tenure of the registry may cover.
// $ids: ids of people
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[:HAS_ATTENDANCE]->(attendance {inferred: false})-[:IN_CAPACITY_OF]->(office)
MATCH (attendance)-[:AT]->(meeting:Meeting {status: "HELD"})
WHERE meeting.date IS NOT NULL
  AND NOT EXISTS {
    MATCH (person)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
    WHERE meeting.date >= coalesce(tenure.fromEarliest, meeting.date)
      AND meeting.date <= coalesce(tenure.toLatest, meeting.date)
  }
WITH person, office, attendance, meeting
ORDER BY meeting.date
WITH person, office, collect(DISTINCT meeting.date) AS days, collect(attendance) AS attendances
CREATE (person)-[:HAS_TENURE]->(tenure:Tenure {
  id: "attested/" + person.id + "/" + office.id,
  acting: false,
  attestedOn: days,
  firstAttestedOn: head(days),
  lastAttestedOn: last(days)
})-[:OF_OFFICE]->(office)
WITH tenure, attendances
UNWIND attendances AS attendance
MATCH (attendance)-[said:SUPPORTED_BY]->(readout)
WITH tenure, readout, min(said.paragraph) AS paragraph
CREATE (tenure)-[:SUPPORTED_BY {paragraph: paragraph, attests: true}]->(readout)
