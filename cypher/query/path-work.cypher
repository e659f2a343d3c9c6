// Tells how often nodes were at a meeting at all, whatever the rules say.
// $rules: map of by: PERSON, OFFICE or PARTY. $search: map of ids: ids of nodes.
// Returns id, work: presences; ids that no meeting knows are left out.
UNWIND $search.ids AS id
CALL (id) {
  MATCH (:Person {id: id})-[attended:ATTENDED]->()
  WHERE $rules.by = "PERSON" OR ($rules.by = "OFFICE" AND head(attended.offices) IS NULL)
  RETURN count(*) AS presences
  UNION ALL
  MATCH (:Office {id: id})<-[:IN_CAPACITY_OF]-(:Attendance)<-[:HAS_ATTENDANCE]-(person:Person)
  WHERE $rules.by = "OFFICE"
  WITH DISTINCT id, person
  MATCH (person)-[attended:ATTENDED]->()
  WHERE head(attended.offices) = id
  RETURN count(*) AS presences
  UNION ALL
  MATCH (:Party {id: id})-[:TOOK_PART]->(meeting:Meeting)
  WHERE $rules.by = "PARTY" AND EXISTS { (meeting)<-[attended:ATTENDED]-() WHERE attended.representing = id }
  RETURN count(*) AS presences
}
WITH id, sum(presences) AS work
WHERE work > 0
RETURN id, work
