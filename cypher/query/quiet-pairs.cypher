// Lists those with whom a party or person has not met in direct contact for longer than ever between two meetings before.
// $of: id. $on: the day that counts as today; later meetings are left out. $first: how many.
// Returns total: how many there are; other: id; meetings, firstOn, lastOn; last: id of the last meeting; silentDays since
// it; longestGapDays, medianGapDays: between days that are known.
CALL {
  MATCH (this:Party:Entity {id: $of})-[:TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)
  MATCH (meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other:Party)
  WHERE other <> this AND (this.kind = "PARLIAMENT") = (other.kind = "PARLIAMENT")
  RETURN other, meeting
  UNION ALL
  MATCH (:Person:Entity {id: $of})-[here:ATTENDED {contact: "DIRECT"}]->(meeting:Meeting)
  MATCH (meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(other:Person)
  WHERE here.representing <> there.representing
  RETURN other, meeting
}
WITH other, meeting
WHERE meeting.latest <= date($on)
WITH other, meeting
ORDER BY meeting.latest, meeting.earliest, meeting.id
WITH other, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
  last(collect(meeting.id)) AS last, collect(DISTINCT meeting.date) AS days
WHERE meetings >= 3 AND size(days) >= 3
WITH other, meetings, firstOn, lastOn, last, duration.inDays(lastOn, date($on)).days AS silentDays,
  [index IN range(1, size(days) - 1) | duration.inDays(days[index - 1], days[index]).days] AS gaps
UNWIND gaps AS gap
WITH other, meetings, firstOn, lastOn, last, silentDays, max(gap) AS longestGapDays, percentileCont(gap, 0.5) AS medianGapDays
WHERE silentDays > longestGapDays
WITH other.id AS other, meetings, firstOn, lastOn, last, silentDays, longestGapDays, medianGapDays
ORDER BY toFloat(silentDays) / longestGapDays DESC, silentDays DESC, other
WITH collect({
    other: other,
    meetings: meetings,
    firstOn: firstOn,
    lastOn: lastOn,
    last: last,
    silentDays: silentDays,
    longestGapDays: longestGapDays,
    medianGapDays: medianGapDays
  }) AS pairs
UNWIND pairs[..$first] AS pair
RETURN size(pairs) AS total, pair.other AS other, pair.meetings AS meetings, pair.firstOn AS firstOn, pair.lastOn AS lastOn,
  pair.last AS last, pair.silentDays AS silentDays, pair.longestGapDays AS longestGapDays,
  pair.medianGapDays AS medianGapDays
