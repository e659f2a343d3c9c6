// Lists one page of what loads brought and changed about something: the newest load first, then by the day of the meeting, the
// latest first.
// $of: id of a person, party, topic or occasion.
// $page: map of version: no newer load than that counts; after: map of version, day, rank and id of the last entry of the page
// before, or null; first: how many at most. One map, so that the plan is made once.
// Returns version; day: text, as far as it is known; rank: 0 a meeting, 1 another account of a known meeting, 2 cooperation,
// 3 a correction or withdrawal; id: of the meeting, cooperation or change; readout: id of what holds the account, or null.
MATCH (of:Entity {id: $of})
WITH of, $page.version AS newest, $page.after AS after
CALL (of, newest) {
  CALL (of) {
    CALL (of) {
      MATCH (of:Person)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(meeting:Meeting)
      RETURN meeting
      UNION
      MATCH (of:Party)<-[:REPRESENTING]-(:Attendance)-[:AT]->(meeting:Meeting)
      RETURN meeting
      UNION
      MATCH (of:Topic|Occasion)<-[:DISCUSSED|ON_OCCASION_OF]-(meeting:Meeting)
      RETURN meeting
    }
    RETURN collect(meeting) AS meetings
  }
  CALL (meetings, newest) {
    UNWIND meetings AS meeting
    WITH meeting, newest
    WHERE meeting.addedIn > 0 AND meeting.addedIn <= newest
    RETURN meeting.addedIn AS version, toString(meeting.latest) AS day, 0 AS rank, meeting.id AS id, null AS readout
    UNION ALL
    UNWIND meetings AS meeting
    MATCH (source:Readout)-[:REPORTS_ON]->(meeting)
    WHERE source.addedIn > coalesce(meeting.addedIn, 0) AND source.addedIn <= newest
    RETURN source.addedIn AS version, toString(meeting.latest) AS day, 1 AS rank, meeting.id AS id, source.id AS readout
  }
  RETURN version, day, rank, id, readout
  UNION ALL
  CALL (of) {
    MATCH (of:Party)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]->(cooperation:Cooperation)
    RETURN cooperation
    UNION
    MATCH (of:Topic)<-[:IN_AREA]-(cooperation:Cooperation)
    RETURN cooperation
    UNION
    MATCH (of:Person)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(:Meeting)<-[:AFFIRMED_AT]-(cooperation:Cooperation)
    RETURN cooperation
    UNION
    MATCH (of:Occasion)<-[:ON_OCCASION_OF]-(:Meeting)<-[:AFFIRMED_AT]-(cooperation:Cooperation)
    RETURN cooperation
  }
  WITH cooperation, newest
  WHERE cooperation.addedIn > 0 AND cooperation.addedIn <= newest
  RETURN cooperation.addedIn AS version, toString(cooperation.latest) AS day, 2 AS rank, cooperation.id AS id, null AS readout
  UNION ALL
  MATCH (change:Change)
  WHERE change.version <= newest AND NOT coalesce(change.isFollowing, false) AND (change.subject = of.id OR of.id IN change.people OR of.id IN change.parties
    OR of.id IN change.topics OR of.id IN change.occasions)
  RETURN change.version AS version, coalesce(change.date, "") AS day, 3 AS rank, change.id AS id, null AS readout
}
WITH version, day, rank, id, readout, after
WHERE after IS NULL OR version < after.version OR (version = after.version AND (day < after.day OR (day = after.day AND (
  rank > after.rank OR (rank = after.rank AND id + coalesce(" " + readout, "") > after.id)))))
RETURN version, day, rank, id, readout
ORDER BY version DESC, day DESC, rank, id, readout
LIMIT toInteger($page.first)
