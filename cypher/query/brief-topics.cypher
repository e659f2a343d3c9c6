// Lists the topics that a person or a party speaks about most.
// $id: id of a person or party
// Returns topic: id; count: statements about it.
MATCH (:Entity {id: $id})<-[:MADE_BY|MADE_FOR]-(point:Statement)-[:ABOUT]->(subject:Topic)
RETURN subject.id AS topic, count(DISTINCT point) AS count
ORDER BY count DESC, topic
LIMIT 3
