// Lists the tenures of some people, with the days that are known of each.
// $people: ids
// Returns tenure, person, office: ids; parties: ids of the party the office belongs to and of those that one is part of;
// acting, from, to: as stated; fromEarliest, fromLatest, toEarliest, toLatest; attestedOn.
UNWIND $people AS id
MATCH (person:Person:Entity {id: id})-[:HAS_TENURE]->(tenure:Tenure)-[:OF_OFFICE]->(office:Office)
RETURN
  tenure.id AS tenure,
  person.id AS person,
  office.id AS office,
  COLLECT {
    MATCH (office)-[:OF]->(:Party)-[:PART_OF*0..3]->(whole:Party)
    RETURN DISTINCT whole.id ORDER BY whole.id
  } AS parties,
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
