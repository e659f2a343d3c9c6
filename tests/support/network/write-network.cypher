// Writes meetings with all that the read model and the searches in the database look at.
// $meetings: rows as the read model takes them, with the number of people as an integer.
UNWIND $meetings AS row
CREATE (meeting:Entity:Meeting {
  id: row.id,
  earliest: date(row.earliest),
  latest: date(row.latest),
  personCount: row.personCount,
  mode: row.mode,
  formats: row.formats,
  status: "HELD"
})
WITH row, meeting
CALL (row, meeting) {
  UNWIND row.people AS present
  MERGE (person:Entity:Person {id: present.id})
  CREATE (person)-[attended:ATTENDED {contact: present.contact}]->(meeting)
  SET attended.representing = present.party,
    attended.offices = CASE WHEN present.office IS NULL THEN [] ELSE [present.office, "office-of-the-side"] END
  CREATE (person)-[:HAS_ATTENDANCE]->(attendance:Attendance {id: row.id + " " + present.id})-[:AT]->(meeting)
  FOREACH (id IN [id IN [present.office] WHERE id IS NOT NULL] |
    MERGE (office:Entity:Office {id: id})
    CREATE (attendance)-[:IN_CAPACITY_OF]->(office)
  )
  FOREACH (id IN [id IN [present.party] WHERE id IS NOT NULL] |
    MERGE (party:Entity:Party {id: id})
    CREATE (attendance)-[:REPRESENTING]->(party)
    MERGE (party)-[:TOOK_PART]->(meeting)
  )
}
