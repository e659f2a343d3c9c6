// Lists which parties cooperate by what both sides said at some meetings; as cypher/derive/cooperates-with.cypher over all.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (party:Party) WHERE party.id > $after
WITH party ORDER BY party.id LIMIT $count
RETURN party.id AS id, COLLECT {
  CALL (party) {
    MATCH (party)-[:PARTY_TO]->(cooperation:Cooperation {oneSided: false})<-[:PARTY_TO]-(other:Party)
    RETURN cooperation, other
    UNION
    MATCH (party)-[:PROVIDES]->(cooperation:Cooperation {oneSided: false})<-[:RECEIVES]-(other:Party)
    RETURN cooperation, other
    UNION
    MATCH (party)-[:RECEIVES]->(cooperation:Cooperation {oneSided: false})<-[:PROVIDES]-(other:Party)
    RETURN cooperation, other
  }
  WITH cooperation, other
  MATCH (cooperation)-[:AFFIRMED_AT]->(meeting)
  WHERE party.id < other.id AND (party.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
    AND ($only IS NULL OR meeting.id IN $only)
    AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
  WITH other, cooperation ORDER BY cooperation.latest, cooperation.earliest, cooperation.strength, cooperation.id
  WITH other, collect(cooperation) AS facts
  RETURN {
    areas: COLLECT { UNWIND facts AS fact MATCH (fact)-[:IN_AREA]->(area:Topic) RETURN DISTINCT area.id AS id ORDER BY id },
    latestStatus: last(facts).status,
    firstOn: reduce(first = null, fact IN facts | CASE WHEN first IS NULL OR fact.earliest < first THEN fact.earliest ELSE first END),
    lastOn: last(facts).latest, facts: size(facts), from: party.id, to: other.id
  } ORDER BY other.id
} AS rows
