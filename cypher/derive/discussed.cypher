// Links meetings to the topics and parties that their statements are about, with the number of readouts saying so.
// $meetings: ids
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})
OPTIONAL MATCH (meeting)-[old:DISCUSSED]->()
DELETE old
WITH DISTINCT meeting
MATCH (meeting)<-[:MADE_AT]-(statement:Statement)-[:ABOUT]->(subject:Topic|Party)
MATCH (statement)-[:SUPPORTED_BY]->(readout)
WITH meeting, subject, count(DISTINCT readout) AS readouts
CREATE (meeting)-[:DISCUSSED {readouts: readouts}]->(subject)
