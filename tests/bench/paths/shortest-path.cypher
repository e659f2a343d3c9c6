// One shortest path, as anybody would ask for it.
MATCH (a:Person:Entity {id: $from}), (b:Person:Entity {id: $to})
MATCH p = shortestPath((a)-[:ATTENDED*..24]-(b))
RETURN length(p) / 2 AS hops
