// Links parties to the country or organisation they are part of.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (party:Entity {id: row.from})
MATCH (whole:Entity {id: row.to})
CREATE (party)-[:PART_OF]->(whole)
