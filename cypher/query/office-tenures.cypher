// Lists the tenures of an office, with the days that are known of each.
// $office: id
// Returns tenure, person: ids; acting, from, to: as stated; fromEarliest, fromLatest, toEarliest, toLatest; attestedOn;
// statedIn: ids of the readouts that state it, without those that only show it.
MATCH (:Office:Entity {id: $office})<-[:OF_OFFICE]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
RETURN
  tenure.id AS tenure,
  person.id AS person,
  tenure.acting AS acting,
  tenure.from AS from,
  tenure.to AS to,
  tenure.fromEarliest AS fromEarliest,
  tenure.fromLatest AS fromLatest,
  tenure.toEarliest AS toEarliest,
  tenure.toLatest AS toLatest,
  tenure.attestedOn AS attestedOn,
  COLLECT {
    MATCH (tenure)-[support:SUPPORTED_BY]->(readout:Readout)
    WHERE NOT coalesce(support.attests, false)
    RETURN readout.id ORDER BY readout.id
  } AS statedIn
ORDER BY tenure
LIMIT 2000
