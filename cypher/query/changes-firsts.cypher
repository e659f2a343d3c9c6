// Lists what held meetings of two people or two parties have from a day on and none of theirs before had: a level, a
// mode, a topic, or any meeting at all.
// $a, $b: ids. $since: the day.
// Returns kind: ANY, LEVEL, MODE or TOPIC; value; meetings: how many have it; meeting, earliest, latest, direct: the
// first of them; statements: ids of some made there, of topics.
CALL {
  MATCH (one:Party:Entity {id: $a})
  MATCH (other:Party:Entity {id: $b})
  WITH one, other
  MATCH (one)-[here:TOOK_PART]->(meeting:Meeting)<-[there:TOOK_PART]-(other)
  RETURN meeting, here.contact = "DIRECT" AND there.contact = "DIRECT" AS direct
  UNION ALL
  MATCH (:Person:Entity {id: $a})-[here:ATTENDED]->(meeting:Meeting)<-[there:ATTENDED]-(:Person:Entity {id: $b})
  RETURN meeting, here.contact = "DIRECT" AND there.contact = "DIRECT"
    AND coalesce(here.representing <> there.representing, false) AS direct
}
WITH meeting, direct, meeting.latest < date($since) AS known
WITH collect(CASE WHEN known THEN meeting END) AS earlier,
  collect(CASE WHEN NOT known THEN {meeting: meeting, direct: direct} END) AS later
CALL (earlier) {
  UNWIND earlier AS meeting
  RETURN collect(DISTINCT ["LEVEL", meeting.level]) + collect(DISTINCT ["MODE", meeting.mode]) AS ofMeetings
}
CALL (earlier) {
  UNWIND earlier AS meeting
  MATCH (meeting)-[:DISCUSSED]->(topic:Topic)
  WITH DISTINCT topic
  RETURN collect(["TOPIC", topic.id]) AS ofTopics
}
WITH later, CASE WHEN earlier = [] THEN [] ELSE [["ANY", "ANY"]] END + ofMeetings + ofTopics AS before
UNWIND later AS shared
WITH before, shared.meeting AS meeting, shared.direct AS direct
WITH before, meeting, direct, [["ANY", "ANY"], ["LEVEL", meeting.level], ["MODE", meeting.mode]]
  + COLLECT { MATCH (meeting)-[:DISCUSSED]->(topic:Topic) RETURN ["TOPIC", topic.id] } AS novelties
UNWIND [novelty IN novelties WHERE NOT novelty IN before] AS novelty
WITH novelty, meeting, direct
ORDER BY meeting.earliest, meeting.latest, meeting.id
WITH novelty[0] AS kind, novelty[1] AS value, count(meeting) AS meetings,
  head(collect({meeting: meeting, direct: direct})) AS first
WITH kind, value, meetings, first.meeting AS meeting, first.direct AS direct
RETURN kind, value, meetings, meeting.id AS meeting, meeting.earliest AS earliest, meeting.latest AS latest, direct, COLLECT {
  MATCH (meeting)<-[:MADE_AT]-(statement:Statement)-[:ABOUT]->(topic:Topic)
  WHERE kind = "TOPIC" AND topic.id = value
  RETURN statement.id ORDER BY statement.id LIMIT 3
} AS statements
ORDER BY latest DESC, kind, value
LIMIT 1000
