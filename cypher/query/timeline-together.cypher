// Lists one page of what two people or two parties have in common, in time order: by the latest day, then by rank, then
// by id. Of people: meetings both attended, and what either said there. Of parties: meetings where both were represented,
// what one said to or about the other or both together, and cooperation and instruments of both. Of either: mentions.
// $of, $with: ids of two people or two parties. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE.
// $sign: -1 for the newest first, 1 for the oldest. $after: map of the key, rank and id of the last entry of the page
// before, or null. $first: how many at most.
// Returns key: what the day sorts by; rank: of the kind, 0 MEETING, 1 INSTRUMENT_EVENT, 2 COOPERATION, 3 STATEMENT,
// 4 MENTION; id: of the meeting, statement or mention; earliest, latest.
MATCH (one:Entity {id: $of})
MATCH (other:Entity {id: $with})
CALL (one, other) {
  CALL (one, other) {
    MATCH (one)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(other) }
    RETURN meeting
    UNION
    MATCH (one)-[:TOOK_PART]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:TOOK_PART]-(other) }
    RETURN meeting
    UNION
    // A meeting that was not held has no TOOK_PART.
    MATCH (one)<-[:REPRESENTING]-(:Attendance)-[:AT]->(meeting:Meeting)
    WHERE meeting.status <> "HELD" AND EXISTS { (meeting)<-[:AT]-(:Attendance)-[:REPRESENTING]->(other) }
    RETURN meeting
  }
  RETURN 0 AS rank, meeting.id AS id, meeting.earliest AS earliest, meeting.latest AS latest
  UNION ALL
  CALL (one, other) {
    UNWIND [[one, other], [other, one]] AS pair
    WITH pair[0] AS speaker, pair[1] AS counterpart
    MATCH (speaker)<-[:MADE_BY]-(statement:Statement)-[:MADE_AT]->(meeting:Meeting)
    WHERE EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(counterpart) }
      AND EXISTS { (meeting)<-[:AT]-(:Attendance)<-[:HAS_ATTENDANCE]-(speaker) }
    RETURN statement
    UNION
    UNWIND [[one, other], [other, one]] AS pair
    WITH pair[0] AS speaker, pair[1] AS counterpart
    MATCH (speaker)<-[:MADE_FOR]-(statement:Statement)
    WHERE EXISTS { (statement)-[:ADDRESSED_TO|ABOUT]->(counterpart) }
    RETURN statement
    UNION
    MATCH (one)<-[:MADE_FOR]-(statement:Statement {joint: true})
    WHERE EXISTS { (statement)-[:MADE_FOR]->(other) }
    RETURN statement
    UNION
    MATCH (one)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]->(cooperation:Cooperation)-[:STATED_IN]->(statement:Statement)
    WHERE EXISTS { (cooperation)<-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]-(other) }
    RETURN statement
    UNION
    MATCH (one)<-[:CONCLUDED_BY]-(instrument:Instrument)<-[:NAMES]-(statement:Statement)
    WHERE EXISTS { (instrument)-[:CONCLUDED_BY]->(other) }
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
  WITH mention, max(coalesce(
    readout.publishedOn,
    head(COLLECT { MATCH (readout)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.latest ORDER BY meeting.latest DESC })
  )) AS day
  WHERE day IS NOT NULL
  RETURN 4 AS rank, mention.id AS id, day AS earliest, day AS latest
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
