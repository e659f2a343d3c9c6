// Lists meetings as they are settled from all accounts, by id.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings, or null
// Returns id, and rows: a list of maps, one a row of the table.
MATCH (meeting:Meeting) WHERE meeting.id > $after
  AND ($only IS NULL OR meeting.id IN $only)
  AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
WITH meeting ORDER BY meeting.id LIMIT $count
RETURN meeting.id AS id, [meeting {
  .id, .name, .date, .dateText, .datePrecision, .earliest, .latest, .localTime, .timeZone, .startsAtUtc,
  .durationMinutes, .venue, .mode, .status, .formats, .level, .contact, .seriesNumber, .partyCount, .personCount, .disputed,
  place: head(COLLECT { MATCH (meeting)-[:HELD_AT]->(place) RETURN place.id }),
  hosts: COLLECT { MATCH (meeting)-[:HOSTED_BY]->(host) RETURN host.id ORDER BY host.id },
  parties: COLLECT { MATCH (meeting)<-[:TOOK_PART]-(party) RETURN party.id ORDER BY party.id },
  occasion: head(COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion) RETURN occasion.id }),
  series: head(COLLECT { MATCH (meeting)-[:IN_SERIES]->(series) RETURN series.id }),
  partOf: head(COLLECT { MATCH (meeting)-[:PART_OF]->(whole) RETURN whole.id }),
  topics: COLLECT { MATCH (meeting)-[:DISCUSSED]->(subject) RETURN subject.id ORDER BY subject.id },
  readouts: COLLECT { MATCH (readout)-[:REPORTS_ON]->(meeting) RETURN readout.id ORDER BY readout.id },
  addresses: COLLECT {
    MATCH (readout)-[:REPORTS_ON]->(meeting) WHERE coalesce(readout.url, readout.via) IS NOT NULL
    RETURN readout.id + " " + coalesce(readout.url, readout.via) AS address ORDER BY address
  }
}] AS rows
