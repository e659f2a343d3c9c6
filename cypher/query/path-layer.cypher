// Takes one step of a path search: to every node that shares a counted meeting with one of the frontier, the best way.
// $rules: map of by: PERSON, OFFICE or PARTY; contact: the weakest that counts (0 direct, 1 the same session, 2 the same
// occasion); from, to: first and last day, or null; certainty: DEFINITE or POSSIBLE; maxPeople: or null; modes, formats:
// those that count, or none for all; colleagues: whether people of one party count; avoid: ids of meetings that do not
// count. One map of all, since the database plans anew for each combination of types.
// $search: map of frontier: map of id to {place, rank, size, days}, place among the frontier, best first, the others so
// far; seen: map with the ids that are not wanted; marked: map of meeting to a number, a node is told once for each.
// Returns id, mark, step: [size, days before the epoch, rank and place of the node before, meeting].
UNWIND keys($search.frontier) AS start
CALL (start) {
  MATCH (:Person {id: start})-[:ATTENDED]->(meeting:Meeting)
  WHERE $rules.by <> "PARTY"
  RETURN meeting
  UNION
  MATCH (:Office {id: start})<-[:IN_CAPACITY_OF]-(:Attendance)-[:AT]->(meeting:Meeting)
  WHERE $rules.by = "OFFICE"
  RETURN meeting
  UNION
  MATCH (:Party {id: start})-[:TOOK_PART]->(meeting:Meeting)
  WHERE $rules.by = "PARTY"
  RETURN meeting
}
WITH DISTINCT meeting
WHERE ($rules.from IS NULL
    OR CASE $rules.certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($rules.from))
  AND ($rules.to IS NULL
    OR CASE $rules.certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($rules.to))
  AND ($rules.maxPeople IS NULL OR meeting.personCount <= $rules.maxPeople)
  AND ($rules.modes = [] OR meeting.mode IN $rules.modes)
  AND ($rules.formats = [] OR any(format IN meeting.formats WHERE format IN $rules.formats))
  AND NOT meeting.id IN $rules.avoid
CALL (meeting) {
  MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
  WITH CASE $rules.by
      WHEN "PERSON" THEN person.id
      WHEN "OFFICE" THEN coalesce(head(attended.offices), person.id)
      ELSE attended.representing
    END AS node,
    coalesce({DIRECT: 0, SAME_SESSION: 1}[attended.contact], 2) AS contact,
    person.id AS person,
    attended.representing AS party
  WHERE contact <= $rules.contact AND node IS NOT NULL AND ($rules.colleagues OR party IS NOT NULL)
  WITH node, CASE WHEN $rules.colleagues THEN node ELSE party END AS side
  RETURN collect({node: node, side: side, from: $search.frontier[node]}) AS present
}
WITH meeting, present, [one IN present WHERE one.from IS NOT NULL] AS starts
WHERE starts <> []
WITH meeting, present, starts, reduce(best = head(starts), one IN tail(starts) |
  CASE WHEN one.from.place < best.from.place THEN one ELSE best END) AS best
WITH meeting, present, starts, best, reduce(next = null, one IN starts |
  CASE
    WHEN one.side = best.side THEN next
    WHEN next IS NULL OR one.from.place < next.from.place THEN one
    ELSE next
  END) AS next
UNWIND [one IN present WHERE $search.seen[one.node] IS NULL] AS reached
WITH meeting, reached.node AS id,
  CASE
    WHEN reached.from IS NOT NULL THEN reduce(before = null, one IN starts |
      CASE
        WHEN one.side = reached.side OR one.node = reached.node THEN before
        WHEN before IS NULL OR one.from.place < before.place THEN one.from
        ELSE before
      END)
    WHEN reached.side = best.side THEN next.from
    ELSE best.from
  END AS before
WHERE before IS NOT NULL
RETURN id, coalesce($search.marked[meeting.id], 0) AS mark,
  min([
    before.size + meeting.personCount,
    before.days - duration.inDays(date("1970-01-01"), meeting.latest).days,
    before.rank,
    before.place,
    meeting.id
  ]) AS step
