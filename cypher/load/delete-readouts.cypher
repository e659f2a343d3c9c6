// Deletes readouts with what they alone say; what they share with others loses their support.
// $readouts: ids
UNWIND $readouts AS id
MATCH (readout:Entity {id: id})
OPTIONAL MATCH (readout)<-[:SUPPORTED_BY|WITHDRAWN_FROM]-(own:Statement|Cooperation|Mention|Withdrawal)
OPTIONAL MATCH (former:FormerId)-[:NOW]->(readout)
DETACH DELETE own, former, readout
