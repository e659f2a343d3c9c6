// Counts the held meetings of a person or a party, with another one or at all, and lists the latest with what was said:
// what is addressed to the other side first, then what the two said, then the strongest words. Somebody's own party is no
// other. One row comes even where no meeting is known.
// $one: id. $other: id, or null. $since: a day, or null. $first: how many statements of a meeting.
// Returns total; direct: in direct contact of both; since: how many from that day on; latest: list of {meeting, said: how
// many statements, statements: ids}.
MATCH (one:Entity {id: $one})
OPTIONAL MATCH (other:Entity {id: $other})
CALL (one, other) {
  CALL (one, other) {
    WITH one, other WHERE other IS NULL
    MATCH (one)-[here:ATTENDED|TOOK_PART]->(meeting:Meeting)
    RETURN meeting, here.contact = "DIRECT" AS direct
    UNION ALL
    WITH one, other WHERE other IS NOT NULL
    MATCH (one)-[here:ATTENDED|TOOK_PART]->(meeting:Meeting)<-[there:ATTENDED|TOOK_PART]-(other)
    WHERE coalesce(here.representing, "") <> other.id AND coalesce(there.representing, "") <> one.id
    RETURN meeting, here.contact = "DIRECT" AND there.contact = "DIRECT" AS direct
  }
  WITH meeting, direct
  ORDER BY meeting.latest DESC, meeting.id
  RETURN
    count(meeting) AS total,
    sum(CASE WHEN direct THEN 1 ELSE 0 END) AS direct,
    sum(CASE WHEN meeting.latest >= date($since) THEN 1 ELSE 0 END) AS since,
    collect(meeting)[..3] AS meetings
}
RETURN total, direct, since, COLLECT {
  UNWIND meetings AS meeting
  RETURN {
    meeting: meeting.id,
    said: COUNT { (meeting)<-[:MADE_AT]-(:Statement) },
    statements: COLLECT {
      MATCH (meeting)<-[:MADE_AT]-(point:Statement)
      RETURN point.id
      ORDER BY
        EXISTS {
          MATCH (point)-[:ADDRESSED_TO]->(side:Party)
          WHERE side = other OR EXISTS { (other)-[:ATTENDED {representing: side.id}]->(meeting) }
        } DESC,
        EXISTS { MATCH (point)-[:MADE_BY|MADE_FOR]->(speaker) WHERE speaker IN [one, other] } DESC,
        point.strength DESC, point.order, point.id
      LIMIT $first
    }
  }
} AS latest
