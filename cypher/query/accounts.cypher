// Lists what each readout says of a meeting, earliest published first.
// this: the meeting. $first: how many.
// Returns account: map of readout, url, publisher, date, dateBasis, localTime, timeZone, alsoPrinted,
// durationMinutes, place, venue, hosts, status.
MATCH (readout:Readout)-[account:REPORTS_ON]->(this)
WITH readout, account, COLLECT {
  MATCH (readout)-[:PUBLISHED_BY]->(party:Party)
  RETURN party.name ORDER BY party.id
} AS publishers
RETURN {
  readout: readout.id,
  url: coalesce(readout.url, readout.via),
  publisher: reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name),
  date: account.date,
  dateBasis: account.dateBasis,
  localTime: account.localTime,
  timeZone: account.timeZone,
  alsoPrinted: account.alsoPrinted,
  durationMinutes: account.durationMinutes,
  place: head(COLLECT { MATCH (place:Place {id: account.place}) RETURN place.name }),
  venue: account.venue,
  hosts: COLLECT { MATCH (party:Party) WHERE party.id IN account.hosts RETURN party.name ORDER BY party.id },
  status: account.status
} AS account
ORDER BY readout.publishedOn, readout.id
LIMIT $first
