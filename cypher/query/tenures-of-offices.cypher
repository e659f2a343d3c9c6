// Lists the tenures of some offices, with the days that are known of each.
// $offices: ids
// Returns tenure, person, office: ids; acting, from, to: as stated; fromEarliest, fromLatest, toEarliest, toLatest; attestedOn.
UNWIND $offices AS id
MATCH (office:Office:Entity {id: id})<-[:OF_OFFICE]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
RETURN
  tenure.id AS tenure,
  person.id AS person,
  office.id AS office,
  tenure.acting AS acting,
  tenure.from AS from,
  tenure.to AS to,
  tenure.fromEarliest AS fromEarliest,
  tenure.fromLatest AS fromLatest,
  tenure.toEarliest AS toEarliest,
  tenure.toLatest AS toLatest,
  tenure.attestedOn AS attestedOn
ORDER BY tenure
LIMIT 5000
