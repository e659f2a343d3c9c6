// Links mentions to whom and what they mention, by its present or a former id.
// $rows: list of {id, mentioned: list of ids}
UNWIND $rows AS row
MATCH (mention:Mention {id: row.id})
UNWIND row.mentioned AS id
OPTIONAL MATCH (present:Entity {id: id})
OPTIONAL MATCH (:FormerId {id: id})-[:NOW]->(renamed:Entity)
WITH mention, coalesce(present, renamed) AS entity
WHERE entity IS NOT NULL
CREATE (mention)-[:MENTIONS]->(entity)
