// Lists tenures, those of the registry and those that readouts only attest, by person and id.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $count
RETURN person.id AS id, COLLECT {
  MATCH (person)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
  RETURN tenure {
    .id, .from, .to, .acting, .firstAttestedOn, .lastAttestedOn,
    person: person.id, office: office.id,
    readouts: COLLECT { MATCH (tenure)-[:SUPPORTED_BY]->(readout) RETURN DISTINCT readout.id AS id ORDER BY id },
    citations: COLLECT { MATCH (tenure)-[said:SUPPORTED_BY]->(readout) RETURN DISTINCT readout.id + " " + said.paragraph AS citation ORDER BY citation },
    addresses: COLLECT {
      MATCH (tenure)-[:SUPPORTED_BY]->(readout) WHERE coalesce(readout.url, readout.via) IS NOT NULL
      RETURN DISTINCT readout.id + " " + coalesce(readout.url, readout.via) AS address ORDER BY address
    }
  } ORDER BY tenure.id
} AS rows
