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
WITH meeting
MATCH (meeting)<-[:MADE_AT]-(statement:Statement)-[:MADE_FOR|MADE_BY]->(speaker:Party|Person)
WHERE speaker.id IN [$a, $b]
MATCH (statement)-[:ABOUT]->(topic:Topic)
WITH speaker, topic, statement
ORDER BY statement.earliest, statement.latest, statement.id
WITH speaker, topic, statement.act AS act, min(statement.latest) AS since, collect(statement) AS statements
WHERE since >= date($since)
WITH speaker, topic, act, size(statements) AS count, head(statements) AS first
RETURN speaker.id AS speaker, topic.id AS topic, act, count AS statements, first.id AS id, first.summary AS summary,
  first.earliest AS earliest, first.latest AS latest
ORDER BY latest DESC, speaker, topic, act
LIMIT 1000
