// E21 MUST Parties cooperate only by cooperation that is not one-sided, as many facts as the edge says.
// Returns id: one of the two parties.
MATCH (party:Party)-[edge:COOPERATES_WITH]->(other)
WHERE party.id >= other.id OR edge.facts <> COUNT {
  MATCH (party)-[mine:PARTY_TO|PROVIDES|RECEIVES]->(cooperation:Cooperation {oneSided: false})
    <-[theirs:PARTY_TO|PROVIDES|RECEIVES]-(other)
  WHERE [type(mine), type(theirs)] IN [["PARTY_TO", "PARTY_TO"], ["PROVIDES", "RECEIVES"], ["RECEIVES", "PROVIDES"]]
  RETURN DISTINCT cooperation
}
RETURN party.id AS id
