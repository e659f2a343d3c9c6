// Lists what each readout says of a meeting, with the readout's address and the paragraph, by meeting and day of publication.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id: the meeting; rows: its accounts.
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
RETURN meeting.id AS id, COLLECT {
  MATCH (readout:Readout)-[account:REPORTS_ON]->(meeting)
  RETURN {
    meeting: meeting.id, readout: readout.id, title: readout.title, address: coalesce(readout.url, readout.via),
    publishers: COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party) RETURN party.name ORDER BY party.id },
    publishedOn: readout.publishedOn, paragraph: account.paragraph, date: account.date, dateBasis: account.dateBasis,
    localTime: account.localTime, timeZone: account.timeZone, durationMinutes: account.durationMinutes,
    place: account.place, venue: account.venue, status: account.status
  } ORDER BY readout.publishedOn, readout.id, account.paragraph
} AS rows
