// Lists everything that an answer names, and everything that the meetings among it refer to.
// $texts: every text of the answer
// Returns id.
MATCH (named:Entity) WHERE named.id IN $texts
WITH collect(named) AS named
WITH named, [entity IN named WHERE entity:Meeting] AS told
WITH named, CASE WHEN size(told) > 0 THEN told ELSE COLLECT {
  UNWIND named AS entity
  MATCH (entity)-[:ATTENDED|TOOK_PART]->(meeting:Meeting)
  RETURN DISTINCT meeting
} END AS meetings
WITH named + meetings AS known, meetings
WITH known + COLLECT {
  UNWIND meetings AS meeting
  CALL (meeting) {
    MATCH (meeting)-[:HELD_AT|HOSTED_BY|ON_OCCASION_OF|IN_SERIES|PART_OF|DISCUSSED]->(entity:Entity) RETURN entity
    UNION
    MATCH (meeting)<-[:REPORTS_ON]-(entity:Entity) RETURN entity
    UNION
    MATCH (meeting)<-[:AT]-(attendance)-[:IN_CAPACITY_OF|REPRESENTING]->(entity:Entity) RETURN entity
    UNION
    MATCH (meeting)<-[:AT]-(attendance)<-[:HAS_ATTENDANCE]-(entity:Entity) RETURN entity
    UNION
    MATCH (meeting)<-[:MADE_AT]-(statement)-[:ABOUT|ADDRESSED_TO|MADE_FOR|NAMES]->(entity:Entity) RETURN entity
    UNION
    MATCH (meeting)<-[:AFFIRMED_AT]-(cooperation)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES]-(entity:Entity) RETURN entity
  }
  RETURN DISTINCT entity
} AS known
UNWIND known AS entity
WITH DISTINCT entity
OPTIONAL MATCH (entity)-[:PUBLISHED_BY|IN_COUNTRY|OF|TOOK_PLACE_AT|PART_OF|WITHIN]->(further:Entity)
WITH collect(DISTINCT entity.id) + collect(DISTINCT further.id) AS ids
UNWIND ids AS id
RETURN DISTINCT id ORDER BY id
