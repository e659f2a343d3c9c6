// Lists who met whom at some meetings, each pair once from the lower id; as cypher/derive/met.cypher links them over all.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $count
RETURN person.id AS id, COLLECT {
  MATCH (person)-[here:ATTENDED {contact: "DIRECT"}]->(meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(other)
  WHERE person.id < other.id AND here.representing <> there.representing
    AND ($only IS NULL OR meeting.id IN $only)
    AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
  WITH other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
    min(meeting.personCount) AS smallest
  RETURN { meetings: meetings, firstOn: firstOn, lastOn: lastOn, smallest: smallest, from: person.id, to: other.id }
  ORDER BY other.id
} AS rows
