// Lists the latest held meetings of a person, a party or an office, or those at which a topic was spoken of.
// $id: of the person, party, office or topic. $first: how many at most.
// Returns id; name; day: as the facts give it; readouts: list of {title, url, publisher}, at most three a meeting.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[:ATTENDED|TOOK_PART]->(meeting:Meeting)
  RETURN meeting
  UNION
  MATCH (entity)<-[:IN_CAPACITY_OF]-(:Attendance)-[:AT]->(meeting:Meeting)
  RETURN meeting
  UNION
  MATCH (entity)<-[:DISCUSSED]-(meeting:Meeting)
  WHERE entity:Topic
  RETURN meeting
}
WITH DISTINCT meeting
WHERE meeting.status = "HELD"
WITH meeting
ORDER BY meeting.latest DESC, meeting.id
LIMIT toInteger($first)
RETURN
  meeting.id AS id,
  meeting.name AS name,
  meeting.dateText AS day,
  COLLECT {
    MATCH (meeting)<-[:REPORTS_ON]-(readout:Readout)
    RETURN {
      title: readout.title,
      url: coalesce(readout.url, readout.via),
      publisher: head(COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party:Party) RETURN party.name ORDER BY party.id })
    }
    ORDER BY readout.publishedOn, readout.id
    LIMIT 3
  } AS readouts
ORDER BY meeting.latest DESC, id
