// Lists who belongs to what, by the whole and the member.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (whole:Party) WHERE whole.id > $after
WITH whole ORDER BY whole.id LIMIT $count
RETURN whole.id AS id, COLLECT {
  MATCH (member)-[:HAS_MEMBERSHIP]->(membership)-[:IN]->(whole)
  RETURN membership {
    .id, .role, .from, .to,
    member: member.id, of: whole.id,
    readouts: COLLECT { MATCH (membership)-[:SUPPORTED_BY]->(readout) RETURN DISTINCT readout.id AS id ORDER BY id },
    citations: COLLECT { MATCH (membership)-[said:SUPPORTED_BY]->(readout) RETURN DISTINCT readout.id + " " + said.paragraph AS citation ORDER BY citation },
    addresses: COLLECT {
      MATCH (membership)-[:SUPPORTED_BY]->(readout) WHERE coalesce(readout.url, readout.via) IS NOT NULL
      RETURN DISTINCT readout.id + " " + coalesce(readout.url, readout.via) AS address ORDER BY address
    }
  } ORDER BY member.id, membership.id
} AS rows
