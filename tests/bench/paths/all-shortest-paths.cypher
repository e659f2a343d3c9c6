// All shortest paths, ranked as Parley ranks them, and the best of them.
MATCH (a:Person:Entity {id: $from}), (b:Person:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:ATTENDED*..24]-(b))
WITH [node IN nodes(p) WHERE node:Person | node.id] AS people, [node IN nodes(p) WHERE node:Meeting] AS meetings
WITH people,
  reduce(sum = 0, meeting IN meetings | sum + meeting.personCount) AS size,
  reduce(sum = 0, meeting IN meetings | sum + duration.inDays(date("1970-01-01"), meeting.latest).days) AS days
RETURN people ORDER BY size, days DESC, people LIMIT 1
