// Takes one step of a path search: every node that shares a counted meeting with one of the frontier, and how best to
// get there. Of the people of a node at a meeting the closest counts, then the one with the lowest id.
// $by: PERSON, OFFICE or PARTY. $contact: the weakest that counts, as 0 for direct, 1 for the same session, 2 for the
// same occasion. $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $maxPeople: or null.
// $modes, $formats: those that count, or none for all. $colleagues: whether people of one party count.
// $avoid: ids of meetings that do not count. $frontier: map of id to {place, rank, size, days}, place telling the best
// from 0 on, rank the order of the paths' ids. $seen: ids of nodes that are not wanted.
// $marked: map of meeting to a number; a node is told once for each number.
// Returns id, mark, step: the size and the negative days of the whole, rank and place of the node before, meeting.
UNWIND keys($frontier) AS start
CALL (start) {
  MATCH (:Person {id: start})-[:ATTENDED]->(meeting:Meeting)
  WHERE $by <> "PARTY"
  RETURN meeting
  UNION
  MATCH (:Office {id: start})<-[:IN_CAPACITY_OF]-(:Attendance)-[:AT]->(meeting:Meeting)
  WHERE $by = "OFFICE"
  RETURN meeting
  UNION
  MATCH (:Party {id: start})-[:TOOK_PART]->(meeting:Meeting)
  WHERE $by = "PARTY"
  RETURN meeting
}
WITH DISTINCT meeting
WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
  AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
  AND ($maxPeople IS NULL OR meeting.personCount <= $maxPeople)
  AND ($modes = [] OR meeting.mode IN $modes)
  AND ($formats = [] OR any(format IN meeting.formats WHERE format IN $formats))
  AND NOT meeting.id IN $avoid
CALL (meeting) {
  MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
  WITH CASE $by
      WHEN "PERSON" THEN person.id
      WHEN "OFFICE" THEN coalesce(head(attended.offices), person.id)
      ELSE attended.representing
    END AS node,
    {DIRECT: 0, SAME_SESSION: 1, SAME_OCCASION: 2}[attended.contact] AS contact,
    person.id AS person,
    attended.representing AS party
  WHERE contact <= $contact AND node IS NOT NULL
  WITH node, min([contact, person, party]) AS shown
  WITH node, CASE WHEN $colleagues THEN node ELSE shown[2] END AS side
  WHERE side IS NOT NULL
  RETURN collect({node: node, side: side, from: $frontier[node]}) AS present
}
WITH meeting, present, reduce(best = null, one IN [one IN present WHERE one.from IS NOT NULL] |
  CASE WHEN best IS NULL OR one.from.place < best.from.place THEN one ELSE best END) AS best
WHERE best IS NOT NULL
WITH meeting, present, best, reduce(next = null, one IN [one IN present WHERE one.from IS NOT NULL AND one.side <> best.side] |
  CASE WHEN next IS NULL OR one.from.place < next.from.place THEN one ELSE next END) AS next,
  duration.inDays(date("1970-01-01"), meeting.latest).days AS day
UNWIND present AS reached
WITH meeting, day, reached.node AS id, CASE WHEN reached.side = best.side THEN next.from ELSE best.from END AS before
WHERE before IS NOT NULL AND NOT id IN $seen
RETURN id, coalesce($marked[meeting.id], 0) AS mark,
  min([before.size + meeting.personCount, -before.days - day, before.rank, before.place, meeting.id]) AS step
