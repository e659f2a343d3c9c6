// Links parties that cooperate according to what both sides say; aid and transfers link giver and receiver.
// The latest status is that of the statement with the latest day. A parliament cooperates with parliaments only.
// $ids: ids of parties
UNWIND $ids AS id
MATCH (party:Party:Entity {id: id})
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
WITH party, cooperation, other
WHERE (party.id < other.id OR (party.id > other.id AND NOT other:Stale))
  AND (party.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
WITH party, other, cooperation
ORDER BY cooperation.latest, cooperation.earliest, cooperation.strength, cooperation.id
WITH party, other, collect(cooperation) AS facts
WITH CASE WHEN party.id < other.id THEN [party, other] ELSE [other, party] END AS pair, facts,
  COLLECT {
    UNWIND facts AS fact
    MATCH (fact)-[:IN_AREA]->(area:Topic)
    RETURN DISTINCT area.id AS id ORDER BY id
  } AS areas,
  reduce(first = null, fact IN facts | CASE WHEN first IS NULL OR fact.earliest < first THEN fact.earliest ELSE first END) AS firstOn
WITH pair[0] AS lower, pair[1] AS higher, facts, areas, firstOn
CREATE (lower)-[:COOPERATES_WITH {
  areas: areas,
  latestStatus: last(facts).status,
  firstOn: firstOn,
  lastOn: last(facts).latest,
  facts: size(facts)
}]->(higher)
