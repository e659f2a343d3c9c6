// Notes that entities are complete, where every readout they cite is in the graph; the others are tried again.
// $rows: list of {id, hash, cited: ids of readouts}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WHERE ALL(cited IN row.cited WHERE EXISTS { MATCH (:Readout:Entity {id: cited}) })
SET entity.hash = row.hash
