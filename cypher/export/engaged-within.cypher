// Lists which parties met at some meetings, each pair once from the lower id; as cypher/derive/engaged-with.cypher over all.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (party:Party) WHERE party.id > $after
WITH party ORDER BY party.id LIMIT $count
RETURN party.id AS id, COLLECT {
  MATCH (party)-[:TOOK_PART {contact: "DIRECT"}]->(meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other:Party)
  WHERE party.id < other.id AND (party.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
    AND ($only IS NULL OR meeting.id IN $only)
    AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
  WITH other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn
  RETURN { meetings: meetings, firstOn: firstOn, lastOn: lastOn, from: party.id, to: other.id } ORDER BY other.id
} AS rows
