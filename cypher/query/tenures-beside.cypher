// Lists the tenures that others have of the offices a person has held, with the days that are known of each.
// $person: id
// Returns tenure, person, office: ids; acting, from, to: as stated; fromEarliest, fromLatest, toEarliest, toLatest; attestedOn.
MATCH (held:Person:Entity {id: $person})-[:HAS_TENURE]->(:Tenure)-[:OF_OFFICE]->(office:Office)
WITH DISTINCT held, office
MATCH (office)<-[:OF_OFFICE]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
WHERE person <> held
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
