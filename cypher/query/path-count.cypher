// Adds up for each wanted node what the nodes have that share a counted meeting with it.
// $by: PERSON, OFFICE or PARTY. $contact: the weakest that counts: 0 direct, 1 the same session, 2 the same occasion.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $maxPeople: or null.
// $modes, $formats: those that count, or none for all. $colleagues: whether people of one party count.
// $avoid: ids of meetings that do not count.
// $counts: map of id to a number. $wanted: ids.
// Returns id, count: the sum over different nodes, however often they met.
UNWIND keys($counts) AS start
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
    coalesce({DIRECT: 0, SAME_SESSION: 1}[attended.contact], 2) AS contact,
    person.id AS person,
    attended.representing AS party
  WHERE contact <= $contact AND node IS NOT NULL AND ($colleagues OR party IS NOT NULL)
  WITH node, CASE WHEN $colleagues THEN node ELSE party END AS side
  WHERE $counts[node] IS NOT NULL OR node IN $wanted
  RETURN collect({node: node, side: side}) AS present
}
UNWIND [one IN present WHERE one.node IN $wanted] AS reached
UNWIND [one IN present WHERE $counts[one.node] IS NOT NULL] AS before
WITH reached, before
WHERE reached.side <> before.side AND reached.node <> before.node
WITH DISTINCT reached.node AS id, before.node AS before
RETURN id, sum($counts[before]) AS count
