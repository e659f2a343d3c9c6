// Tells of each hop of a path which people were there, and the meetings that the two nodes share under the rules.
// $rules: map of by: PERSON, OFFICE or PARTY; contact: the weakest that counts (0 direct, 1 the same session, 2 the same
// occasion); from, to: first and last day, or null; certainty: DEFINITE or POSSIBLE; maxPeople: or null; modes, formats:
// those that count, or none for all; colleagues: whether people of one party count; avoid: ids of meetings that do not
// count. One map of all, since the database plans anew for each combination of types.
// $search: map of hops: list of {from, to, meeting}.
// Returns hop, people: ids of the two at the hop's meeting, meetings, firstOn, lastOn.
UNWIND $search.hops AS hop
WITH DISTINCT hop
UNWIND [hop.from] AS start
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
WITH DISTINCT hop, meeting
WHERE ($rules.from IS NULL
    OR CASE $rules.certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($rules.from))
  AND ($rules.to IS NULL
    OR CASE $rules.certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($rules.to))
  AND ($rules.maxPeople IS NULL OR meeting.personCount <= $rules.maxPeople)
  AND ($rules.modes = [] OR meeting.mode IN $rules.modes)
  AND ($rules.formats = [] OR any(format IN meeting.formats WHERE format IN $rules.formats))
  AND NOT meeting.id IN $rules.avoid
CALL (hop, meeting) {
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
    AND node IN [hop.from, hop.to]
  WITH node, CASE WHEN $rules.colleagues THEN node ELSE party END AS side,
    CASE $rules.by WHEN "PARTY" THEN [contact, person] ELSE [0, person] END AS shown
  WITH node, side, min(shown)[1] AS shown
  WITH collect({node: node, side: side, shown: shown}) AS present
  UNWIND [one IN present WHERE one.node = hop.from] AS here
  UNWIND [one IN present WHERE one.node = hop.to] AS there
  WITH here, there
  WHERE here.side <> there.side
  RETURN min([here.shown, there.shown]) AS shown
}
WITH hop, meeting, shown
WHERE shown IS NOT NULL
RETURN hop, max(CASE WHEN meeting.id = hop.meeting THEN shown END) AS people, count(meeting) AS meetings,
  min(meeting.earliest) AS firstOn, max(meeting.latest) AS lastOn
