// Links cooperation to the instrument it runs under.
// $rows: list of {id, instruments: list of ids}
UNWIND $rows AS row
MATCH (cooperation:Cooperation {id: row.id})
UNWIND row.instruments AS id
MATCH (instrument:Entity {id: id})
CREATE (cooperation)-[:UNDER]->(instrument)
