// Lists the parties that some people represented at held meetings.
// $people: ids. $from, $to: first and last day on which a meeting may have been, or null.
// Returns person, party: ids; parties: ids of that party and of those it is part of.
UNWIND $people AS id
MATCH (person:Person:Entity {id: id})-[:HAS_ATTENDANCE]->(attendance:Attendance)-[:REPRESENTING]->(party:Party)
WHERE ($from IS NULL OR attendance.latest >= date($from))
  AND ($to IS NULL OR attendance.earliest <= date($to))
  AND EXISTS { (attendance)-[:AT]->(:Meeting {status: "HELD"}) }
WITH DISTINCT person, party
RETURN
  person.id AS person,
  party.id AS party,
  COLLECT {
    MATCH (party)-[:PART_OF*0..3]->(whole:Party)
    RETURN DISTINCT whole.id ORDER BY whole.id
  } AS parties
ORDER BY person, party
LIMIT 5000
