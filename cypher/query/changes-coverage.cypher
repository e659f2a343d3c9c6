// Tells which held meetings of two people or two parties the data hold.
// $a, $b: ids.
// Returns meetings: how many; firstOn, lastOn; days: the latest two different days, the last first.
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
ORDER BY meeting.latest DESC
RETURN count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
  collect(DISTINCT meeting.latest)[..2] AS days
