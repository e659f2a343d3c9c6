// Lists one page of what two people or two parties have in common, in time order: by the latest day, then by rank, then
// by id. Of people: meetings both attended, and what either said there. Of parties: meetings where both were represented,
// what one said to or about the other or both together, and cooperation and instruments of both. Of either: mentions.
// $of, $with: ids of two people or two parties. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $isNewestFirst: or the oldest. $after: map of the day, rank and id of the last entry of the page before, or null.
// $first: how many at most.
// Returns rank: of the kind, 0 MEETING, 1 INSTRUMENT_EVENT, 2 COOPERATION, 3 STATEMENT, 4 MENTION; id: of the meeting,
// statement or mention; earliest, latest.
MATCH (one:Entity {id: $of})
MATCH (other:Entity {id: $with})
WITH one, other,
  CASE WHEN $isNewestFirst OR $after IS NULL THEN date("0001-01-01") ELSE date($after.day) END AS lowest,
  CASE WHEN NOT $isNewestFirst OR $after IS NULL THEN date("9999-12-31") ELSE date($after.day) END AS highest
CALL (one, other, lowest, highest) {
  // As many meetings as the page has entries bound its days: whatever lies beyond the last of them is of a later page.
  MATCH (one)-[:ATTENDED|TOOK_PART]->(meeting:Meeting)
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
    AND meeting.latest >= lowest AND meeting.latest <= highest AND ($after IS NULL OR meeting.latest <> date($after.day))
  // In order before the other side is looked for, which ends with the page.
  WITH meeting, other
  ORDER BY CASE WHEN $isNewestFirst THEN meeting.latest END DESC, meeting.latest
  WHERE EXISTS { (meeting)<-[:ATTENDED|TOOK_PART]-(other) }
  WITH meeting.latest AS day
  ORDER BY CASE WHEN $isNewestFirst THEN day END DESC, day
  SKIP toInteger($first) - 1
  LIMIT 1
  RETURN max(day) AS bound
}
WITH one, other,
  CASE WHEN $isNewestFirst THEN coalesce(bound, lowest) ELSE lowest END AS low,
  CASE WHEN $isNewestFirst THEN highest ELSE coalesce(bound, highest) END AS high
CALL (one, other, low, high) {
  CALL (one, other, low, high) {
    MATCH (one)-[:HAS_ATTENDANCE]->(attendance:Attendance)
    WHERE attendance.latest >= low AND attendance.latest <= high
    MATCH (attendance)-[:AT]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(other) }
    RETURN meeting
    UNION
    MATCH (one)<-[:REPRESENTING]-(attendance:Attendance)
    WHERE attendance.latest >= low AND attendance.latest <= high
    MATCH (attendance)-[:AT]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:AT]-(:Attendance)-[:REPRESENTING]->(other) }
    RETURN meeting
  }
  RETURN 0 AS rank, meeting.id AS id, meeting.earliest AS earliest, meeting.latest AS latest
  UNION ALL
  CALL (one, other, low, high) {
    UNWIND [[one, other], [other, one]] AS pair
    WITH pair[0] AS speaker, pair[1] AS counterpart, low, high
    MATCH (speaker)<-[:MADE_BY]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high
    MATCH (statement)-[:MADE_AT]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(counterpart) }
      AND EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(speaker) }
    RETURN statement
    UNION
    UNWIND [[one, other], [other, one]] AS pair
    WITH pair[0] AS speaker, pair[1] AS counterpart, low, high
    MATCH (speaker)<-[:MADE_FOR]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high
      AND EXISTS { (statement)-[:ADDRESSED_TO|ABOUT]->(counterpart) }
    RETURN statement
    UNION
    MATCH (one)<-[:MADE_FOR]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high AND statement.joint
      AND EXISTS { (statement)-[:MADE_FOR]->(other) }
    RETURN statement
    UNION
    MATCH (one)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]->(cooperation:Cooperation)
    WHERE cooperation.latest >= low AND cooperation.latest <= high
      AND EXISTS { (cooperation)<-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]-(other) }
    MATCH (cooperation)-[:STATED_IN]->(statement:Statement)
    RETURN statement
    UNION
    MATCH (one)<-[:CONCLUDED_BY]-(instrument:Instrument)<-[:NAMES]-(statement:Statement)
    WHERE statement.latest >= low AND statement.latest <= high AND EXISTS { (instrument)-[:CONCLUDED_BY]->(other) }
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
  MATCH (one)<-[:MENTIONS]-(mention:Mention)-[:SUPPORTED_BY]->(readout:Readout)
  WHERE EXISTS { (mention)-[:MENTIONS]->(other) }
  WITH mention, low, high, max(coalesce(
    readout.publishedOn,
    head(COLLECT { MATCH (readout)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.latest ORDER BY meeting.latest DESC })
  )) AS day
  WHERE day >= low AND day <= high
  RETURN 4 AS rank, mention.id AS id, day AS earliest, day AS latest
}
WITH rank, id, earliest, latest
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN earliest ELSE latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN latest ELSE earliest END <= date($to))
  AND ($after IS NULL OR latest <> date($after.day) OR rank > $after.rank OR (rank = $after.rank AND id > $after.id))
RETURN rank, id, earliest, latest
ORDER BY CASE WHEN $isNewestFirst THEN latest END DESC, latest, rank, id
LIMIT toInteger($first)
