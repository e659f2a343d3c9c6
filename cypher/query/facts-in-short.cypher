// Tells what facts of several kinds say, in the ids and words that a sentence needs.
// $facts: map of the lists of ids meetings, attendances, statements, cooperations, tenures, memberships, mentions: one map,
// since a plan would be made anew for every mixture of lists of other lengths
// Returns kind, id: the fact; said: map whose keys depend on the kind.
CALL {
  UNWIND $facts.meetings AS id
  MATCH (meeting:Meeting:Entity {id: id})
  RETURN "meetings" AS kind, id, {
    meeting: meeting.id,
    status: meeting.status,
    earliest: meeting.earliest,
    latest: meeting.latest
  } AS said
  UNION ALL
  UNWIND $facts.attendances AS id
  MATCH (fact:Attendance {id: id})-[:AT]->(meeting:Meeting)
  RETURN "attendances" AS kind, id, {
    meeting: meeting.id,
    status: meeting.status,
    earliest: meeting.earliest,
    latest: meeting.latest,
    contact: fact.contact,
    unnamedCount: fact.unnamedCount,
    person: head(COLLECT { MATCH (person:Person)-[:HAS_ATTENDANCE]->(fact) RETURN person.id }),
    party: head(COLLECT { MATCH (fact)-[:REPRESENTING]->(party:Party) RETURN party.id ORDER BY party.id }),
    offices: COLLECT { MATCH (fact)-[:IN_CAPACITY_OF]->(office:Office) RETURN office.id ORDER BY office.id }
  } AS said
  UNION ALL
  UNWIND $facts.statements AS id
  MATCH (fact:Statement {id: id})-[:MADE_AT]->(meeting:Meeting)
  RETURN "statements" AS kind, id, {
    meeting: meeting.id,
    status: meeting.status,
    earliest: fact.earliest,
    latest: fact.latest,
    act: fact.act,
    by: fact.by,
    summary: fact.summary,
    speakers: COLLECT { MATCH (fact)-[:MADE_BY]->(person:Person) RETURN person.id ORDER BY person.id },
    parties: COLLECT { MATCH (fact)-[:MADE_FOR]->(party:Party) RETURN party.id ORDER BY party.id }
  } AS said
  UNION ALL
  UNWIND $facts.cooperations AS id
  MATCH (fact:Cooperation {id: id})-[:AFFIRMED_AT]->(meeting:Meeting)
  RETURN "cooperations" AS kind, id, {
    meeting: meeting.id,
    status: meeting.status,
    earliest: fact.earliest,
    latest: fact.latest,
    progress: fact.status,
    oneSided: fact.oneSided,
    summary: fact.summary,
    parties: COLLECT {
      MATCH (fact)<-[:PARTY_TO|PROVIDES|RECEIVES]-(party:Party) RETURN DISTINCT party.id AS side ORDER BY side
    }
  } AS said
  UNION ALL
  UNWIND $facts.tenures AS id
  MATCH (person:Person)-[:HAS_TENURE]->(fact:Tenure {id: id})-[:OF_OFFICE]->(office:Office)
  RETURN "tenures" AS kind, id, {
    person: person.id,
    office: office.id,
    acting: fact.acting,
    from: fact.from,
    to: fact.to,
    firstShown: fact.firstAttestedOn,
    lastShown: fact.lastAttestedOn
  } AS said
  UNION ALL
  UNWIND $facts.memberships AS id
  MATCH (member:Party)-[:HAS_MEMBERSHIP]->(fact:Membership {id: id})-[:IN]->(whole:Party)
  RETURN "memberships" AS kind, id, {
    member: member.id,
    whole: whole.id,
    role: fact.role,
    from: fact.from,
    to: fact.to
  } AS said
  UNION ALL
  UNWIND $facts.mentions AS id
  MATCH (fact:Mention {id: id})
  RETURN "mentions" AS kind, id, {
    summary: fact.summary,
    mentioned: COLLECT { MATCH (fact)-[:MENTIONS]->(entity:Entity) WHERE NOT entity:Meeting RETURN entity.id ORDER BY entity.id }
  } AS said
}
RETURN kind, id, said
