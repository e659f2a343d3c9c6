// Lists the cooperation of two parties from which COOPERATES_WITH follows: said by both sides, both parties to it or one
// providing to the other; the latest first. A parliament cooperates with parliaments only.
// $one, $other: ids of parties. $first: how many. $offset: how many to leave out at the beginning.
// Returns shared: cooperation of both, one side's word included; total: those that make COOPERATES_WITH; firstOn, lastOn;
// entries: list of {fact: id of the cooperation}; groupings: names of those of one side that count as cooperating with
// the other.
MATCH (one:Party:Entity {id: $one})
MATCH (other:Party:Entity {id: $other})
CALL (one, other) {
  CALL (one, other) {
    MATCH (one)-[:PARTY_TO]->(fact:Cooperation)<-[:PARTY_TO]-(other)
    RETURN fact
    UNION
    MATCH (one)-[:PROVIDES]->(fact:Cooperation)<-[:RECEIVES]-(other)
    RETURN fact
    UNION
    MATCH (one)-[:RECEIVES]->(fact:Cooperation)<-[:PROVIDES]-(other)
    RETURN fact
  }
  WITH one, other, fact
  ORDER BY fact.latest DESC, fact.earliest DESC, fact.strength DESC, fact.id DESC
  WITH collect({
    fact: fact,
    makes: NOT fact.oneSided AND (one.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
  }) AS rows
  RETURN size(rows) AS shared, [row IN rows WHERE row.makes | row.fact] AS facts
}
RETURN shared, size(facts) AS total,
  reduce(day = null, fact IN facts | CASE WHEN day < fact.earliest THEN day ELSE fact.earliest END) AS firstOn,
  facts[0].latest AS lastOn,
  [fact IN facts[toInteger($offset)..toInteger($offset + $first)] | {fact: fact.id}] AS entries,
  COLLECT {
    UNWIND [[one, other], [other, one]] AS sides
    WITH sides[0] AS member, sides[1] AS far
    MATCH (member)-[:HAS_MEMBERSHIP]->(:Membership)-[:IN]->(grouping:Party)-[:COOPERATES_WITH]-(far)
    RETURN DISTINCT grouping.name + " with " + far.name AS told ORDER BY told
  } AS groupings
