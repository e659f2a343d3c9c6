// Lists the statements made at a meeting about a topic, a party or an instrument; DISCUSSED follows from those about
// topics and parties.
// $one: id of the meeting. $other: id of what they are about. $first: how many. $offset: how many to leave out.
// Returns shared and total: how many statements; firstOn, lastOn: days of the meeting; entries: list of {fact: id of the
// statement}.
MATCH (meeting:Meeting:Entity {id: $one})
MATCH (subject:Entity {id: $other})
CALL (meeting, subject) {
  MATCH (meeting)<-[:MADE_AT]-(fact:Statement)-[:ABOUT]->(subject)
  MATCH (fact)-[:SUPPORTED_BY]->(readout:Readout)
  WITH fact, readout ORDER BY readout.publishedOn, readout.id, fact.order, fact.id
  RETURN collect(fact.id) AS facts
}
RETURN size(facts) AS shared, size(facts) AS total,
  meeting.earliest AS firstOn,
  meeting.latest AS lastOn,
  [fact IN facts[toInteger($offset)..toInteger($offset + $first)] | {fact: fact}] AS entries
