// Links mentions to whom and what they mention.
// $rows: list of {id, mentioned: list of ids}
UNWIND $rows AS row
MATCH (mention:Mention {id: row.id})
UNWIND row.mentioned AS id
MATCH (entity:Entity {id: id})
CREATE (mention)-[:MENTIONS]->(entity)
