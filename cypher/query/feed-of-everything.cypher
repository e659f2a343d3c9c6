// Lists one page of what loads brought and changed: the newest load first, then by the day of the meeting, the latest first.
// $page: map of version: no newer load than that counts; after: map of version, day, rank and id of the last entry of the page
// before, or null; first: how many at most. One map, so that the plan is made once.
// Returns version; day: text, as far as it is known; rank: 0 a meeting, 1 another account of a known meeting, 2 cooperation,
// 3 a correction or withdrawal; id: of the meeting, cooperation or change; readout: id of what holds the account, or null.
WITH $page.version AS newest, $page.after AS after
CALL (newest, after) {
  MATCH (meeting:Meeting:Entity)
  WHERE meeting.addedIn > 0 AND meeting.addedIn <= newest
  WITH meeting.addedIn AS version, toString(meeting.latest) AS day, meeting.id AS id, after
  WHERE after IS NULL OR version < after.version OR day < after.day
    OR (day = after.day AND after.rank = 0 AND id > after.id)
  RETURN version, day, 0 AS rank, id, null AS readout
  ORDER BY version DESC, day DESC, id
  LIMIT toInteger($page.first)
  UNION ALL
  MATCH (source:Readout:Entity)
  WHERE source.addedIn > 0 AND source.addedIn <= newest
  MATCH (source)-[:REPORTS_ON]->(meeting:Meeting)
  WHERE coalesce(meeting.addedIn, 0) < source.addedIn
  WITH source.addedIn AS version, toString(meeting.latest) AS day, meeting.id AS id, source.id AS readout, after
  WHERE after IS NULL OR version < after.version OR day < after.day
    OR (day = after.day AND (after.rank < 1 OR (after.rank = 1 AND id + " " + readout > after.id)))
  RETURN version, day, 1 AS rank, id, readout
  ORDER BY version DESC, day DESC, id, readout
  LIMIT toInteger($page.first)
  UNION ALL
  MATCH (cooperation:Cooperation)
  WHERE cooperation.addedIn > 0 AND cooperation.addedIn <= newest
  WITH cooperation.addedIn AS version, toString(cooperation.latest) AS day, cooperation.id AS id, after
  WHERE after IS NULL OR version < after.version OR day < after.day
    OR (day = after.day AND (after.rank < 2 OR (after.rank = 2 AND id > after.id)))
  RETURN version, day, 2 AS rank, id, null AS readout
  ORDER BY version DESC, day DESC, id
  LIMIT toInteger($page.first)
  UNION ALL
  MATCH (change:Change)
  WHERE change.version <= newest AND NOT coalesce(change.isFollowing, false)
  WITH change.version AS version, coalesce(change.date, "") AS day, change.id AS id, after
  WHERE after IS NULL OR version < after.version OR day < after.day
    OR (day = after.day AND (after.rank < 3 OR (after.rank = 3 AND id > after.id)))
  RETURN version, day, 3 AS rank, id, null AS readout
  ORDER BY version DESC, day DESC, id
  LIMIT toInteger($page.first)
}
RETURN version, day, rank, id, readout
ORDER BY version DESC, day DESC, rank, id, readout
LIMIT toInteger($page.first)
