// Lists the facts that an entity rests on or stands in, one row a kind of fact, the latest first, then as the readout
// orders them.
// $id: id of an entity. $first: how many of each kind. $offset: how many to leave out at the beginning.
// Returns kind; total: how many there are; ids: of the facts.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[:HELD_AT|ON_OCCASION_OF|IN_SERIES]-(fact:Meeting)
  WITH fact ORDER BY fact.latest DESC, fact.id
  RETURN "meetings" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:HAS_ATTENDANCE|AT|REPRESENTING|IN_CAPACITY_OF]-(fact:Attendance)
  WITH fact ORDER BY fact.latest DESC, fact.order, fact.id
  RETURN "attendances" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:MADE_AT|MADE_BY|MADE_FOR|ABOUT|NAMES]-(fact:Statement)
  WITH DISTINCT fact ORDER BY fact.latest DESC, fact.order, fact.id
  RETURN "statements" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:PARTY_TO|PROVIDES|RECEIVES|FACILITATES|IN_AREA|UNDER|AFFIRMED_AT]-(fact:Cooperation)
  WITH DISTINCT fact ORDER BY fact.latest DESC, fact.id
  RETURN "cooperations" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:HAS_TENURE|OF_OFFICE]-(fact:Tenure)
  WITH fact ORDER BY coalesce(fact.lastAttestedOn, fact.toLatest, fact.fromLatest) DESC, fact.id
  RETURN "tenures" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:HAS_MEMBERSHIP|IN]-(fact:Membership)
  WITH fact ORDER BY fact.id
  RETURN "memberships" AS kind, collect(fact.id) AS ids
  UNION ALL
  MATCH (entity)-[:MENTIONS]-(fact:Mention)
  WITH fact ORDER BY fact.id
  RETURN "mentions" AS kind, collect(fact.id) AS ids
}
WITH kind, ids
WHERE size(ids) > 0
RETURN kind, size(ids) AS total, ids[toInteger($offset)..toInteger($offset + $first)] AS ids
ORDER BY kind
LIMIT 10
