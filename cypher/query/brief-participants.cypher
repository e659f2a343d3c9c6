// Lists who is listed for a meeting, with the earlier held meetings in direct contact with others who are.
// $meeting: id. $first: how many.
// Returns attendance, person: ids; party: id or null; pairs: list of {other: id, meetings, lastOn, latest: id of the last
// meeting}; total: how many are listed in all.
MATCH (now:Meeting:Entity {id: $meeting})<-[:AT]-(fact:Attendance)<-[:HAS_ATTENDANCE]-(one:Person)
WITH now, fact, one ORDER BY fact.order, fact.id
WITH now, collect({fact: fact, one: one, party: head(COLLECT { MATCH (fact)-[:REPRESENTING]->(side:Party) RETURN side.id ORDER BY side.id })}) AS rows
WITH now, rows[..toInteger($first)] AS rows, size(rows) AS total
UNWIND rows AS row
WITH now, rows, total, row, row.one AS one
RETURN row.fact.id AS attendance, one.id AS person, row.party AS party, COLLECT {
  UNWIND [far IN rows WHERE far.party <> row.party | far.one] AS other
  MATCH (one)-[here:ATTENDED {contact: "DIRECT"}]->(earlier:Meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(other)
  WHERE one.id < other.id AND earlier.latest < now.earliest AND here.representing <> there.representing
  WITH other, earlier ORDER BY earlier.latest DESC, earlier.id
  WITH other, count(earlier) AS meetings, collect(earlier)[0] AS last
  RETURN {other: other.id, meetings: meetings, lastOn: last.latest, latest: last.id}
  ORDER BY other.id
} AS pairs, total
