// Links statements to the topics, parties and instruments they are about.
// $rows: list of {id, about: list of ids}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
UNWIND row.about AS id
MATCH (subject:Entity {id: id})
CREATE (statement)-[:ABOUT]->(subject)
