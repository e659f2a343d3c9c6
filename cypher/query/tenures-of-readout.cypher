// Lists the tenures that rest on a readout, with what else shows the person in the office.
// $readout: id
// Returns id; person, office: ids; days: on which readouts show it; isAttested: no registry states it; others: how many
// other readouts support it; elsewhere: days on which meetings that the readout does not speak of show it.
MATCH (source:Readout:Entity {id: $readout})<-[:SUPPORTED_BY]-(tenure:Tenure)
WITH DISTINCT source, tenure
MATCH (holder:Person)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(post:Office)
RETURN
  tenure.id AS id,
  holder.id AS person,
  post.id AS office,
  tenure.attestedOn AS days,
  tenure.id STARTS WITH "attested/" AS isAttested,
  COUNT { MATCH (tenure)-[:SUPPORTED_BY]->(other:Readout) WHERE other <> source RETURN DISTINCT other } AS others,
  COLLECT {
    MATCH (holder)-[:HAS_ATTENDANCE]->(fact:Attendance {inferred: false})-[:IN_CAPACITY_OF]->(post)
    MATCH (fact)-[:AT]->(meeting:Meeting {status: "HELD"})
    WHERE meeting.date IN tenure.attestedOn AND NOT EXISTS { (source)-[:REPORTS_ON]->(meeting) }
    RETURN DISTINCT meeting.date AS day ORDER BY day
  } AS elsewhere
ORDER BY tenure.lastAttestedOn DESC, id
LIMIT 5000
