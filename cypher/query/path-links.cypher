// Lists who shares a counted meeting with whom, of two sets of nodes.
// $by: PERSON, OFFICE or PARTY. $contact: the weakest that counts: 0 direct, 1 the same session, 2 the same occasion.
// $from, $to: first and last day, or null. $certainty: DEFINITE or POSSIBLE. $maxPeople: or null.
// $modes, $formats: those that count, or none for all. $colleagues: whether people of one party count.
// $avoid: ids of meetings that do not count.
// $first, $second: ids of the nodes of either set. $marked: map of meeting to a number; those that are marked are told.
// Returns id: one of the first, other: one of the second, marks: the different numbers of their meetings, or 0.
UNWIND $first AS start
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
  WHERE node IN $first OR node IN $second
  WITH collect({node: node, side: side}) AS present
  UNWIND [one IN present WHERE one.node IN $first] AS one
  UNWIND [other IN present WHERE other.node IN $second] AS other
  WITH one, other
  WHERE one.side <> other.side AND one.node <> other.node
  RETURN DISTINCT one.node AS id, other.node AS other
}
RETURN id, other, collect(DISTINCT coalesce($marked[meeting.id], 0)) AS marks
