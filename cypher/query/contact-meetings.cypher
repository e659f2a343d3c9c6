// Lists whom some nodes met under the rules, with the number and the span of the meetings; the nodes count as one.
// $rules: map of by: PERSON, OFFICE or PARTY; contact: the weakest that counts (0 direct, 1 the same session, 2 the same
// occasion); from, to: first and last day, or null; certainty: DEFINITE or POSSIBLE; maxPeople: or null; modes, formats:
// those that count, or none for all; colleagues: whether people of one party count; avoid: ids of meetings that do not
// count. One map of all, since the database plans anew for each combination of types.
// $search: map of of: ids of the nodes.
// Returns id, meetings, firstOn, lastOn, smallest: people counted at the smallest of the meetings.
UNWIND $search.of AS start
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
  WITH collect({node: node, side: side}) AS present
  WITH present, [one IN present WHERE one.node IN $search.of | one.side] AS sides
  UNWIND [one IN present WHERE NOT one.node IN $search.of AND any(side IN sides WHERE side <> one.side)] AS met
  RETURN DISTINCT met.node AS id
}
RETURN id, count(meeting) AS meetings, min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn,
  min(meeting.personCount) AS smallest
