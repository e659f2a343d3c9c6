// Lists the pairs of parties that count as cooperating also because of what a readout sets out.
// $readout: id
// Returns one, other: ids; count: facts that the edge stands for; lost: how many of them come from the readout.
MATCH (:Readout:Entity {id: $readout})<-[:SUPPORTED_BY]-(fact:Cooperation {oneSided: false})
CALL (fact) {
  MATCH (low:Party)-[:PARTY_TO]->(fact)<-[:PARTY_TO]-(high:Party)
  WHERE low.id < high.id
  RETURN low, high
  UNION
  MATCH (giver:Party)-[:PROVIDES]->(fact)<-[:RECEIVES]-(receiver:Party)
  WHERE giver <> receiver
  WITH CASE WHEN giver.id < receiver.id THEN [giver, receiver] ELSE [receiver, giver] END AS pair
  RETURN pair[0] AS low, pair[1] AS high
}
WITH low, high, count(DISTINCT fact) AS lost
MATCH (low)-[link:COOPERATES_WITH]-(high)
RETURN low.id AS one, high.id AS other, link.facts AS count, lost
ORDER BY one, other
LIMIT 5000
