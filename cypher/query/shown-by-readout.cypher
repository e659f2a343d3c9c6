// Lists the people and offices that a readout shows and no other readout does.
// $readout: id
// Returns kind: PERSON or OFFICE; id.
MATCH (source:Readout:Entity {id: $readout})
CALL (source) {
  CALL (source) {
    MATCH (source)<-[:SUPPORTED_BY]-(:Attendance)<-[:HAS_ATTENDANCE]-(person:Person)
    RETURN person
    UNION
    MATCH (source)<-[:SUPPORTED_BY]-(:Statement)-[:MADE_BY]->(person:Person)
    RETURN person
    UNION
    MATCH (source)<-[:SUPPORTED_BY]-(:Mention)-[:MENTIONS]->(person:Person)
    RETURN person
    UNION
    MATCH (source)<-[:SUPPORTED_BY]-(:Tenure)<-[:HAS_TENURE]-(person:Person)
    RETURN person
  }
  WITH source, person
  WHERE NOT EXISTS {
    MATCH (person)-[:HAS_ATTENDANCE|HAS_TENURE|NAMED]->()-[:SUPPORTED_BY]->(other:Readout) WHERE other <> source
  } AND NOT EXISTS {
    MATCH (person)<-[:MADE_BY|MENTIONS]-()-[:SUPPORTED_BY]->(other:Readout) WHERE other <> source
  }
  RETURN "PERSON" AS kind, person.id AS id
  UNION ALL
  CALL (source) {
    MATCH (source)<-[:SUPPORTED_BY]-(:Attendance)-[:IN_CAPACITY_OF]->(office:Office)
    RETURN office
    UNION
    MATCH (source)<-[:SUPPORTED_BY]-(:Tenure)-[:OF_OFFICE]->(office:Office)
    RETURN office
  }
  WITH source, office
  WHERE NOT EXISTS {
    MATCH (office)<-[:IN_CAPACITY_OF|OF_OFFICE]-()-[:SUPPORTED_BY]->(other:Readout) WHERE other <> source
  } AND NOT EXISTS {
    MATCH (office)-[:NAMED]->()-[:SUPPORTED_BY]->(other:Readout) WHERE other <> source
  }
  RETURN "OFFICE" AS kind, office.id AS id
}
RETURN kind, id
ORDER BY kind, id
LIMIT 10000
