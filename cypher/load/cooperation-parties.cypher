// Links cooperation to its parties.
// $rows: list of {id, parties: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.parties AS id
MATCH (party:Entity {id: id})
CREATE (party)-[:PARTY_TO]->(cooperation)
