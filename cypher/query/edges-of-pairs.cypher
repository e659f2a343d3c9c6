// Tells how many meetings the edges between pairs of people or of parties stand for.
// $pairs: list of {one, other: ids}
// Returns edge: MET or ENGAGED_WITH; one, other: ids; count.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.one})
MATCH (other:Entity {id: pair.other})
MATCH (one)-[link:MET|ENGAGED_WITH]-(other)
RETURN type(link) AS edge, pair.one AS one, pair.other AS other, link.meetings AS count
