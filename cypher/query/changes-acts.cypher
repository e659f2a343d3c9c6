// Lists what one of two people or two parties did in saying something on a topic at their meetings from a day on, and had
// not done there before.
// $a, $b: ids. $since: the day.
// Returns speaker, topic: ids; act; statements: how many; id, summary, earliest, latest: the first of them.
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
WITH meeting, meeting.latest < date($since) AS known
WITH collect(CASE WHEN known THEN meeting END) AS earlier, collect(CASE WHEN NOT known THEN meeting END) AS later
CALL (later) {
  UNWIND later AS meeting
  MATCH (meeting)<-[:MADE_AT]-(statement:Statement)-[:MADE_FOR|MADE_BY]->(speaker:Party|Person)
  WHERE speaker.id IN [$a, $b]
  MATCH (statement)-[:ABOUT]->(topic:Topic)
  WITH speaker, topic, statement
  ORDER BY statement.earliest, statement.latest, statement.id
  WITH speaker, topic, statement.act AS act, collect(statement) AS statements
  RETURN collect({speaker: speaker.id, topic: topic.id, act: act, count: size(statements), first: head(statements)}) AS found
}
UNWIND found AS new
WITH earlier, new, new.first AS first
// Mostly one of a few meetings before shows it: then the rest of them stays unread.
CALL (earlier, new) {
  UNWIND earlier AS meeting
  MATCH (meeting)<-[:MADE_AT]-(statement:Statement)
  WHERE statement.act = new.act AND EXISTS { (statement)-[:ABOUT]->(topic:Topic) WHERE topic.id = new.topic }
    AND EXISTS { (statement)-[:MADE_FOR|MADE_BY]->(speaker) WHERE speaker.id = new.speaker }
  WITH statement LIMIT 1
  RETURN count(statement) AS before
}
WITH new, first, before
WHERE before = 0
RETURN new.speaker AS speaker, new.topic AS topic, new.act AS act, new.count AS statements, first.id AS id,
  first.summary AS summary, first.earliest AS earliest, first.latest AS latest
ORDER BY latest DESC, speaker, topic, act
LIMIT 1000
