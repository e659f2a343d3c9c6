// Lists one page of what is known about something in time order: by the latest day, then by rank, then by id.
// $of: id of a person, office, party, topic, occasion or instrument. $from, $to: first and last day, or null.
// $certainty: DEFINITE or POSSIBLE. $sign: -1 for the newest first, 1 for the oldest. $after: map of the key, rank and id
// of the last entry of the page before, or null. $first: how many at most.
// Returns key: what the day sorts by; rank: of the kind, 0 MEETING, 1 INSTRUMENT_EVENT, 2 COOPERATION, 3 STATEMENT,
// 4 MENTION, 5 OFFICE_FROM, 6 OFFICE_SHOWN, 7 OFFICE_TO; id: of the meeting, statement, mention or tenure; earliest, latest.
MATCH (of:Entity {id: $of})
CALL (of) {
  CALL (of) {
    MATCH (of:Person)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Office)<-[:IN_CAPACITY_OF]-(:Attendance)-[:AT]->(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Party)<-[:REPRESENTING]-(:Attendance)-[:AT]->(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Topic)<-[:DISCUSSED]-(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Occasion)<-[:ON_OCCASION_OF]-(meeting:Meeting)
    RETURN meeting
  }
  RETURN 0 AS rank, meeting.id AS id, meeting.earliest AS earliest, meeting.latest AS latest
  UNION ALL
  CALL (of) {
    MATCH (of)<-[:MADE_BY|MADE_FOR|ADDRESSED_TO|ABOUT|NAMES]-(statement:Statement)
    RETURN statement
    UNION
    MATCH (of:Office)<-[:IN_CAPACITY_OF]-(attendance:Attendance)-[:AT]->(:Meeting)<-[:MADE_AT]-(statement:Statement)
    WHERE EXISTS { (statement)-[:MADE_BY]->(:Person)-[:HAS_ATTENDANCE]->(attendance) }
    RETURN statement
    UNION
    MATCH (of:Occasion)<-[:ON_OCCASION_OF]-(:Meeting)<-[:MADE_AT]-(statement:Statement)
    RETURN statement
    UNION
    MATCH (of:Party)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]->(:Cooperation)-[:STATED_IN]->(statement:Statement)
    RETURN statement
    UNION
    MATCH (of)<-[:IN_AREA|UNDER]-(:Cooperation)-[:STATED_IN]->(statement:Statement)
    RETURN statement
    UNION
    MATCH (of:Party)<-[:CONCLUDED_BY]-(:Instrument)<-[:NAMES]-(statement:Statement)
    RETURN statement
  }
  RETURN
    CASE
      WHEN statement.happened IS NOT NULL THEN 1
      WHEN EXISTS { (statement)<-[:STATED_IN]-() } THEN 2
      ELSE 3
    END AS rank,
    statement.id AS id,
    statement.earliest AS earliest,
    statement.latest AS latest
  UNION ALL
  MATCH (of)<-[:MENTIONS]-(mention:Mention)-[:SUPPORTED_BY]->(readout:Readout)
  WITH mention, max(coalesce(
    readout.publishedOn,
    head(COLLECT { MATCH (readout)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.latest ORDER BY meeting.latest DESC })
  )) AS day
  WHERE day IS NOT NULL
  RETURN 4 AS rank, mention.id AS id, day AS earliest, day AS latest
  UNION ALL
  CALL (of) {
    MATCH (of:Person)-[:HAS_TENURE]->(tenure:Tenure)
    RETURN tenure
    UNION
    MATCH (of:Office)<-[:OF_OFFICE]-(tenure:Tenure)
    RETURN tenure
    UNION
    MATCH (of:Party)<-[:OF]-(:Office)<-[:OF_OFFICE]-(tenure:Tenure)
    RETURN tenure
  }
  UNWIND [
    {rank: 5, earliest: tenure.fromEarliest, latest: tenure.fromLatest},
    {rank: 6, earliest: CASE WHEN tenure.fromLatest IS NULL THEN tenure.firstAttestedOn END, latest: tenure.firstAttestedOn},
    {rank: 7, earliest: tenure.toEarliest, latest: tenure.toLatest}
  ] AS turn
  WITH tenure, turn
  WHERE turn.earliest IS NOT NULL
  RETURN turn.rank AS rank, tenure.id AS id, turn.earliest AS earliest, turn.latest AS latest
}
WITH rank, id, earliest, latest
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN earliest ELSE latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN latest ELSE earliest END <= date($to))
WITH rank, id, earliest, latest, $sign * (latest.year * 366 + latest.ordinalDay) AS key
WHERE $after IS NULL
  OR key > $after.key
  OR (key = $after.key AND (rank > $after.rank OR (rank = $after.rank AND id > $after.id)))
RETURN key, rank, id, earliest, latest
ORDER BY key, rank, id
LIMIT toInteger($first)
