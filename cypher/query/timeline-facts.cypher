// Tells of meetings, mentions and tenures what their telling needs; of long lists the first 20 by id.
// $meetings, $mentions, $tenures: ids
// Returns kind, id; told: of a meeting map of status, mode, contact, parties, partyCount; of a mention map of summary,
// people, parties, meeting; of a tenure map of person, office, acting, from, to, statedIn: ids of the readouts that state it.
CALL {
  UNWIND $meetings AS id
  MATCH (meeting:Meeting:Entity {id: id})
  RETURN "MEETING" AS kind, id, {
    status: meeting.status,
    mode: meeting.mode,
    contact: meeting.contact,
    partyCount: meeting.partyCount,
    parties: COLLECT {
      MATCH (meeting)<-[:AT]-(:Attendance)-[:REPRESENTING]->(party:Party)
      RETURN DISTINCT party.id AS party ORDER BY party LIMIT 20
    }
  } AS told
  UNION ALL
  UNWIND $mentions AS id
  MATCH (mention:Mention {id: id})
  RETURN "MENTION" AS kind, id, {
    summary: mention.summary,
    people: COLLECT { MATCH (mention)-[:MENTIONS]->(person:Person) RETURN person.id ORDER BY person.id LIMIT 20 },
    parties: COLLECT { MATCH (mention)-[:MENTIONS]->(party:Party) RETURN party.id ORDER BY party.id LIMIT 20 },
    meeting: head(COLLECT { MATCH (mention)-[:MENTIONS]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id })
  } AS told
  UNION ALL
  UNWIND $tenures AS id
  MATCH (person:Person)-[:HAS_TENURE]->(tenure:Tenure {id: id})-[:OF_OFFICE]->(office:Office)
  RETURN "TENURE" AS kind, id, {
    person: person.id,
    office: office.id,
    acting: tenure.acting,
    from: tenure.from,
    to: tenure.to,
    statedIn: COLLECT {
      MATCH (tenure)-[support:SUPPORTED_BY]->(readout:Readout)
      WHERE NOT coalesce(support.attests, false)
      RETURN readout.id ORDER BY readout.id
    }
  } AS told
}
RETURN kind, id, told
ORDER BY kind, id
