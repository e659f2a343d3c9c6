// Links places to their country.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (place:Entity {id: row.from})
MATCH (country:Entity {id: row.to})
CREATE (place)-[:IN_COUNTRY]->(country)
