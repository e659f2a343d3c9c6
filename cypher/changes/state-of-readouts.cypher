// Reads what readouts say before they are changed or deleted, fact by fact; those that came with this version are left out.
// $ids: ids; $version: that the load at work will raise the graph to
// Returns id, kind, name, addedIn, meetings and facts of each.
UNWIND $ids AS id
MATCH (readout:Readout:Entity {id: id})
WHERE coalesce(readout.addedIn, 0) < $version
RETURN id, "READOUT" AS kind, readout.title AS name, readout.addedIn AS addedIn,
  COLLECT {
    MATCH (readout)-[account:REPORTS_ON]->(meeting:Meeting)
    RETURN {
      id: meeting.id, name: meeting.name, date: meeting.dateText, addedIn: meeting.addedIn,
      people: COLLECT { MATCH (person)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(meeting) RETURN DISTINCT person.id },
      parties: COLLECT { MATCH (party)<-[:REPRESENTING]-(:Attendance)-[:AT]->(meeting) RETURN DISTINCT party.id },
      topics: COLLECT { MATCH (topic:Topic)<-[:ABOUT]-(:Statement)-[:MADE_AT]->(meeting) RETURN DISTINCT topic.id },
      occasions: COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion) RETURN occasion.id },
      readouts: COLLECT { MATCH (meeting)<-[:REPORTS_ON]-(other) RETURN other.id }
    } ORDER BY meeting.id
  } AS meetings,
  COLLECT {
    RETURN {
      fact: "readout", key: id, kind: "READOUT", subject: id, about: null,
      fields: readout {
        .*,
        publishers: COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id },
        formerly: COLLECT { MATCH (former:FormerId)-[:NOW]->(readout) RETURN former.id ORDER BY former.id }
      }
    } AS fact
    UNION ALL
    MATCH (readout)-[account:REPORTS_ON]->(meeting)
    RETURN {
      fact: "account", key: meeting.id, kind: "MEETING", subject: meeting.id, about: account.paragraph,
      fields: properties(account)
    } AS fact
    UNION ALL
    MATCH (readout)<-[said:SUPPORTED_BY]-(attendance:Attendance)-[:AT]->(meeting)
    WITH attendance, said, meeting, head(COLLECT { MATCH (person)-[:HAS_ATTENDANCE]->(attendance) RETURN person.id }) AS person
    RETURN {
      fact: "attendance", key: attendance.id, kind: "MEETING", subject: meeting.id,
      about: coalesce(person, said.printedOffice, said.representing), fields: said {.*, person: person}
    } AS fact
    UNION ALL
    MATCH (readout)<-[said:SUPPORTED_BY]-(part:MeetingPart)<-[:HAS_PART]-(meeting)
    RETURN {
      fact: "part", key: part.id, kind: "MEETING", subject: meeting.id, about: said.paragraph, fields: properties(said)
    } AS fact
    UNION ALL
    MATCH (readout)<-[said:SUPPORTED_BY]-(statement:Statement)-[:MADE_AT]->(meeting)
    RETURN {
      fact: "statement", key: statement.id, kind: "MEETING", subject: meeting.id, about: said.paragraph,
      fields: statement {
        .*, quote: said.quote,
        speakers: COLLECT { MATCH (statement)-[:MADE_BY]->(person) RETURN person.id ORDER BY person.id },
        parties: COLLECT { MATCH (statement)-[:MADE_FOR]->(party) RETURN party.id ORDER BY party.id },
        addressedTo: COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(party) RETURN party.id ORDER BY party.id },
        subjects: COLLECT { MATCH (statement)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id },
        instrument: head(COLLECT { MATCH (statement)-[:NAMES]->(instrument) RETURN instrument.id })
      }
    } AS fact
    UNION ALL
    MATCH (readout)<-[said:SUPPORTED_BY]-(cooperation:Cooperation)-[:AFFIRMED_AT]->(meeting)
    RETURN {
      fact: "cooperation", key: cooperation.id, kind: "COOPERATION", subject: cooperation.id, about: said.paragraph,
      fields: cooperation {
        .*, meeting: meeting.id,
        parties: COLLECT { MATCH (party)-[:PARTY_TO]->(cooperation) RETURN party.id ORDER BY party.id },
        providers: COLLECT { MATCH (party)-[:PROVIDES]->(cooperation) RETURN party.id ORDER BY party.id },
        recipients: COLLECT { MATCH (party)-[:RECEIVES]->(cooperation) RETURN party.id ORDER BY party.id },
        facilitators: COLLECT { MATCH (party)-[:FACILITATES]->(cooperation) RETURN party.id ORDER BY party.id },
        areas: COLLECT { MATCH (cooperation)-[:IN_AREA]->(topic) RETURN topic.id ORDER BY topic.id }
      }
    } AS fact
    UNION ALL
    MATCH (readout)<-[said:SUPPORTED_BY]-(mention:Mention)
    RETURN {
      fact: "mention", key: mention.id, kind: "READOUT", subject: id, about: said.paragraph,
      fields: mention {
        .*, quote: said.quote,
        mentioned: COLLECT { MATCH (mention)-[:MENTIONS]->(mentioned) RETURN mentioned.id ORDER BY mentioned.id }
      }
    } AS fact
    UNION ALL
    MATCH (readout)<-[:WITHDRAWN_FROM]-(withdrawal:Withdrawal)
    RETURN {
      fact: "withdrawal", key: withdrawal.id, kind: "READOUT", subject: id, about: withdrawal.paragraph,
      fields: properties(withdrawal)
    } AS fact
  } AS facts
