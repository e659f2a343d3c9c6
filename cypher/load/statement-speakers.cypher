// Links statements to the people who made them.
// $rows: list of {id, speakers: list of ids}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
UNWIND row.speakers AS id
MATCH (person:Entity {id: id})
CREATE (statement)-[:MADE_BY]->(person)
