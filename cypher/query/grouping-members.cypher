// Lists the members of a grouping on a day. Ends of membership that no source states are open.
// $group: id. $on: the day, or null for everybody whose membership is not stated to have ended.
// Returns id, name, kind.
MATCH (:Party:Entity {id: $group})<-[:IN]-(membership:Membership {role: "MEMBER"})<-[:HAS_MEMBERSHIP]-(member:Party)
WHERE CASE
    WHEN $on IS NULL THEN membership.toLatest IS NULL
    ELSE coalesce(membership.fromEarliest <= date($on), true) AND coalesce(membership.toLatest >= date($on), true)
  END
RETURN DISTINCT member.id AS id, member.name AS name, member.kind AS kind
ORDER BY id
LIMIT 1000
