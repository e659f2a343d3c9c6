// Notes what was written of entities; "!" where a readout they cite is not in the graph, which may come later.
// $rows: list of {id, hash, cited: ids of readouts}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WITH row, entity, ALL(cited IN row.cited WHERE EXISTS { MATCH (:Readout:Entity {id: cited}) }) AS isComplete
SET entity.hash = row.hash + CASE WHEN isComplete THEN "" ELSE "!" END
