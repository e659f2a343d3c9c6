// E22 MUST Parties engaged at held meetings where both were in direct contact, as often as the edge says.
// Returns id: one of the two parties.
MATCH (party:Party)-[edge:ENGAGED_WITH]->(other)
WHERE party.id >= other.id OR edge.meetings <> COUNT {
  (party)-[:TOOK_PART {contact: "DIRECT"}]->(:Meeting {status: "HELD"})<-[:TOOK_PART {contact: "DIRECT"}]-(other)
}
RETURN party.id AS id
