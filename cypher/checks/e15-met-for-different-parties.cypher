// E15 MUST People who met were in direct contact at a held meeting, for different parties, as often as the edge says.
// Returns id: one of the two people.
MATCH (person:Person)-[met:MET]->(other)
WHERE person.id >= other.id OR met.meetings <> COUNT {
  MATCH (person)-[here:ATTENDED {contact: "DIRECT"}]->(meeting:Meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(other)
  WHERE here.representing <> there.representing AND meeting.status = "HELD"
}
RETURN person.id AS id
