// Adds up for each wanted node what the nodes have that share a counted meeting with it.
// $rules: map of by: PERSON, OFFICE or PARTY; contact: the weakest that counts (0 direct, 1 the same session, 2 the same
// occasion); from, to: first and last day, or null; certainty: DEFINITE or POSSIBLE; maxPeople: or null; modes, formats:
// those that count, or none for all; colleagues: whether people of one party count; avoid: ids of meetings that do not
// count. One map of all, since the database plans anew for each combination of types.
// $search: map of counts: map of id to a number; wanted: map with the ids that are asked about.
// Returns id, count: the sum over different nodes, however often they met.
UNWIND keys($search.counts) AS start
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
  WHERE $search.counts[node] IS NOT NULL OR $search.wanted[node] IS NOT NULL
  RETURN collect({node: node, side: side}) AS present
}
UNWIND [one IN present WHERE $search.wanted[one.node] IS NOT NULL] AS reached
UNWIND [one IN present WHERE $search.counts[one.node] IS NOT NULL] AS before
WITH reached, before
WHERE reached.side <> before.side AND reached.node <> before.node
WITH DISTINCT reached.node AS id, before.node AS before
RETURN id, sum($search.counts[before]) AS count
