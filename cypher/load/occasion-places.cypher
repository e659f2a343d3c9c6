// Links occasions to where they took place.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (occasion:Entity {id: row.from})
MATCH (place:Entity {id: row.to})
CREATE (occasion)-[:TOOK_PLACE_AT]->(place)
