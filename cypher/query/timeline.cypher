// Lists one page of what is known about something in time order: by the latest day, then by rank, then by id.
// $of: id of a person, office, party, topic, occasion or instrument. $from, $to: first and last day, or null.
// $certainty: DEFINITE or POSSIBLE. $isNewestFirst: or the oldest. $after: map of the day, rank and id of the last entry
// of the page before, or null. $first: how many at most.
// Returns rank: of the kind, 0 MEETING, 1 INSTRUMENT_EVENT, 2 COOPERATION, 3 STATEMENT, 4 MENTION, 5 OFFICE_FROM,
// 6 OFFICE_SHOWN, 7 OFFICE_TO; id: of the meeting, statement, mention or tenure; earliest, latest.
MATCH (of:Entity {id: $of})
WITH of,
  CASE WHEN $isNewestFirst OR $after IS NULL THEN date("0001-01-01") ELSE date($after.day) END AS lowest,
  CASE WHEN NOT $isNewestFirst OR $after IS NULL THEN date("9999-12-31") ELSE date($after.day) END AS highest
CALL (of, lowest, highest) {
  // As many meetings as the page has entries bound its days: whatever lies beyond the last of them is of a later page.
  CALL (of) {
    MATCH (of:Person|Party)-[:ATTENDED|TOOK_PART]->(meeting:Meeting)
    RETURN meeting
    UNION ALL
    MATCH (of:Topic)<-[:DISCUSSED]-(meeting:Meeting)
    RETURN meeting
  }
  WITH meeting, lowest, highest
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
    AND meeting.latest >= lowest AND meeting.latest <= highest AND ($after IS NULL OR meeting.latest <> date($after.day))
  WITH meeting.latest AS day
  ORDER BY CASE WHEN $isNewestFirst THEN day END DESC, day
  SKIP toInteger($first) - 1
  LIMIT 1
  RETURN max(day) AS bound
}
WITH of,
  CASE WHEN $isNewestFirst THEN coalesce(bound, lowest) ELSE lowest END AS low,
  CASE WHEN $isNewestFirst THEN highest ELSE coalesce(bound, highest) END AS high
CALL (of, low, high) {
  CALL (of, low, high) {
    MATCH (of:Person)-[:HAS_ATTENDANCE]->(attendance:Attendance)
    WHERE attendance.latest >= low AND attendance.latest <= high
    MATCH (attendance)-[:AT]->(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Office|Party)<-[:IN_CAPACITY_OF|REPRESENTING]-(attendance:Attendance)
    WHERE attendance.latest >= low AND attendance.latest <= high
    MATCH (attendance)-[:AT]->(meeting:Meeting)
    RETURN meeting
    UNION
    MATCH (of:Topic|Occasion)<-[:DISCUSSED|ON_OCCASION_OF]-(meeting:Meeting)
    WHERE meeting.latest >= low AND meeting.latest <= high
    RETURN meeting
  }
  RETURN 0 AS rank, meeting.id AS id, meeting.earliest AS earliest, meeting.latest AS latest
  UNION ALL
  CALL (of, low, high) {
    MATCH (of)<-[:MADE_BY|MADE_FOR|ADDRESSED_TO|ABOUT|NAMES]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high
    RETURN statement
    UNION
    MATCH (of:Office)<-[:IN_CAPACITY_OF]-(attendance:Attendance)
    WHERE attendance.latest >= low AND attendance.latest <= high
    MATCH (attendance)-[:AT]->(:Meeting)<-[:MADE_AT]-(statement:Statement)
    WHERE EXISTS { (statement)-[:MADE_BY]->(:Person)-[:HAS_ATTENDANCE]->(attendance) }
    RETURN statement
    UNION
    MATCH (of:Occasion)<-[:ON_OCCASION_OF]-(meeting:Meeting)
    WHERE meeting.latest >= low AND meeting.latest <= high
    MATCH (meeting)<-[:MADE_AT]-(statement:Statement)
    RETURN statement
    UNION
    MATCH (of:Party)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]->(cooperation:Cooperation)
    WHERE cooperation.latest >= low AND cooperation.latest <= high
    MATCH (cooperation)-[:STATED_IN]->(statement:Statement)
    RETURN statement
    UNION
    MATCH (of)<-[:IN_AREA|UNDER]-(cooperation:Cooperation)
    WHERE cooperation.latest >= low AND cooperation.latest <= high
    MATCH (cooperation)-[:STATED_IN]->(statement:Statement)
    RETURN statement
    UNION
    MATCH (of:Party)<-[:CONCLUDED_BY]-(:Instrument)<-[:NAMES]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high
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
  WITH mention, low, high, max(coalesce(
    readout.publishedOn,
    head(COLLECT { MATCH (readout)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.latest ORDER BY meeting.latest DESC })
  )) AS day
  WHERE day >= low AND day <= high
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
  WITH tenure, turn, low, high
  WHERE turn.earliest IS NOT NULL AND turn.latest >= low AND turn.latest <= high
  RETURN turn.rank AS rank, tenure.id AS id, turn.earliest AS earliest, turn.latest AS latest
}
WITH rank, id, earliest, latest
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN earliest ELSE latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN latest ELSE earliest END <= date($to))
  AND ($after IS NULL OR latest <> date($after.day) OR rank > $after.rank OR (rank = $after.rank AND id > $after.id))
RETURN rank, id, earliest, latest
ORDER BY CASE WHEN $isNewestFirst THEN latest END DESC, latest, rank, id
LIMIT toInteger($first)
