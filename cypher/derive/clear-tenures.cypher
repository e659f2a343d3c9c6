// Takes away what readouts attested of people's tenures, and the tenures that are only attested.
// $ids: ids of people
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_TENURE]->(tenure)
SET tenure.attestedOn = [], tenure.firstAttestedOn = null, tenure.lastAttestedOn = null
WITH tenure
CALL (tenure) {
  MATCH (tenure)-[attested:SUPPORTED_BY {attests: true}]->()
  DELETE attested
}
WITH tenure
WHERE tenure.id STARTS WITH "attested/"
DETACH DELETE tenure
