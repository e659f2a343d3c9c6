// Lists the readouts of facts files with everything each of them says, by id.
// $after: the last id of the page before, or ""; $count: how many a page; $only: ids of readouts and meetings, or null;
// $since, $until: days, or null: only readouts of meetings that may have been then
// Returns id, and record: everything of it as one map.
MATCH (readout:Readout) WHERE readout.id > $after AND readout.textHash IS NOT NULL
  AND ($only IS NULL OR readout.id IN $only)
  AND ($since IS NULL AND $until IS NULL OR EXISTS {
    MATCH (readout)-[:REPORTS_ON]->(meeting)
    WHERE ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
  })
WITH readout ORDER BY readout.id LIMIT $count
RETURN readout.id AS id, {
  properties: properties(readout),
  publishers: COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id },
  formerly: COLLECT { MATCH (former:FormerId)-[:NOW]->(readout) RETURN former.id ORDER BY former.id },
  accounts: COLLECT {
    MATCH (readout)-[account:REPORTS_ON]->(meeting)
    RETURN {meeting: meeting.id, said: properties(account)} ORDER BY meeting.id
  },
  attendances: COLLECT {
    MATCH (readout)<-[said:SUPPORTED_BY]-(attendance:Attendance)-[:AT]->(meeting)
    RETURN {
      key: attendance.id,
      meeting: meeting.id,
      person: head(COLLECT { MATCH (person)-[:HAS_ATTENDANCE]->(attendance) RETURN person.id }),
      said: properties(said)
    } ORDER BY meeting.id, said.order
  },
  parts: COLLECT {
    MATCH (readout)<-[said:SUPPORTED_BY]-(part:MeetingPart)<-[:HAS_PART]-(meeting)
    RETURN {key: part.id, meeting: meeting.id, said: properties(said)} ORDER BY meeting.id, said.order
  },
  statements: COLLECT {
    MATCH (readout)<-[said:SUPPORTED_BY]-(statement:Statement)-[:MADE_AT]->(meeting)
    RETURN statement {
      .act, .polarity, .by, .summary, .happened, .printed, .means, .order,
      key: statement.id, meeting: meeting.id, paragraph: said.paragraph, quote: said.quote,
      speakers: COLLECT { MATCH (statement)-[:MADE_BY]->(person) RETURN person.id ORDER BY person.id },
      parties: COLLECT { MATCH (statement)-[:MADE_FOR]->(party) RETURN party.id ORDER BY party.id },
      addressedTo: COLLECT { MATCH (statement)-[:ADDRESSED_TO]->(party) RETURN party.id ORDER BY party.id },
      topics: COLLECT { MATCH (statement)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id },
      aboutParties: COLLECT { MATCH (statement)-[:ABOUT]->(party:Party) RETURN party.id ORDER BY party.id },
      aboutInstruments: COLLECT { MATCH (statement)-[:ABOUT]->(instrument:Instrument) RETURN instrument.id ORDER BY instrument.id },
      instrument: head(COLLECT { MATCH (statement)-[:NAMES]->(instrument) RETURN instrument.id }),
      cooperation: head(COLLECT {
        MATCH (cooperation:Cooperation)-[:STATED_IN]->(statement)
        RETURN cooperation {
          .forms, .status,
          parties: COLLECT { MATCH (party)-[:PARTY_TO]->(cooperation) RETURN party.id ORDER BY party.id },
          providers: COLLECT { MATCH (party)-[:PROVIDES]->(cooperation) RETURN party.id ORDER BY party.id },
          recipients: COLLECT { MATCH (party)-[:RECEIVES]->(cooperation) RETURN party.id ORDER BY party.id },
          facilitators: COLLECT { MATCH (party)-[:FACILITATES]->(cooperation) RETURN party.id ORDER BY party.id }
        }
      })
    } ORDER BY statement.order
  },
  mentions: COLLECT {
    MATCH (readout)<-[said:SUPPORTED_BY]-(mention:Mention)
    RETURN mention {
      .summary,
      key: mention.id, paragraph: said.paragraph, quote: said.quote,
      people: COLLECT { MATCH (mention)-[:MENTIONS]->(person:Person) RETURN person.id ORDER BY person.id },
      parties: COLLECT { MATCH (mention)-[:MENTIONS]->(party:Party) RETURN party.id ORDER BY party.id },
      meeting: head(COLLECT { MATCH (mention)-[:MENTIONS]->(meeting:Meeting) RETURN meeting.id })
    } ORDER BY mention.id
  },
  withdrawals: COLLECT {
    MATCH (readout)<-[:WITHDRAWN_FROM]-(withdrawal)
    RETURN withdrawal { .fact, .was, .paragraph, .since, .because, key: withdrawal.id } ORDER BY withdrawal.id
  }
} AS record
