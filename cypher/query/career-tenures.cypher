// Lists the tenures of a person, with the days that are known of each.
// $person: id
// Returns tenure, person, office, party: ids; acting, from, to: as stated; fromEarliest, fromLatest, toEarliest, toLatest; attestedOn;
// statedIn: ids of the readouts that state it, without those that only show it.
MATCH (person:Person:Entity {id: $person})-[:HAS_TENURE]->(tenure:Tenure)-[:OF_OFFICE]->(office:Office)-[:OF]->(party:Party)
RETURN
  tenure.id AS tenure,
  person.id AS person,
  office.id AS office,
  party.id AS party,
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
LIMIT 200
