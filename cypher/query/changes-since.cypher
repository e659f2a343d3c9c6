// Lists subjects that came, were corrected or withdrawn since a version of the graph, each once, by kind and id.
// $since: the version; $after: "KIND id" of the last of the page before, or ""; $count: how many; $kinds: or null for all
// Returns kind, id, name, addedIn (null where the subject is no more), date (of a meeting), readouts (its sources), accounts
// (readouts that came to a meeting that was known) and changes (by version).
CALL () {
  MATCH (entity:Entity) WHERE entity.addedIn > $since
  RETURN toUpper(head([label IN labels(entity) WHERE label IN ["Party", "Person", "Office", "Place", "Occasion", "Series",
    "Instrument", "Topic", "Readout", "Meeting"]])) AS kind, entity.id AS id
  UNION
  MATCH (cooperation:Cooperation) WHERE cooperation.addedIn > $since
  RETURN "COOPERATION" AS kind, cooperation.id AS id
  UNION
  MATCH (change:Change) WHERE change.version > $since
  RETURN change.kind AS kind, change.subject AS id
  UNION
  MATCH (readout:Entity)-[:REPORTS_ON]->(meeting:Meeting)
  WHERE readout.addedIn > $since AND coalesce(meeting.addedIn, 0) <= $since
  RETURN "MEETING" AS kind, meeting.id AS id
}
WITH kind, id WHERE kind + " " + id > $after AND ($kinds IS NULL OR kind IN $kinds)
WITH kind, id ORDER BY kind + " " + id LIMIT $count
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (cooperation:Cooperation {id: id})
WITH kind, id, coalesce(CASE WHEN kind = "COOPERATION" THEN cooperation ELSE entity END) AS subject
RETURN kind, id, coalesce(subject.name, subject.title, subject.label, subject.summary) AS name,
  CASE WHEN subject IS NULL THEN null ELSE coalesce(subject.addedIn, 0) END AS addedIn,
  coalesce(subject.dateText, toString(subject.latest), toString(subject.publishedOn)) AS date,
  CASE kind
    WHEN "MEETING" THEN COLLECT { MATCH (subject)<-[:REPORTS_ON]-(readout) RETURN readout.id ORDER BY readout.id }
    WHEN "COOPERATION" THEN COLLECT { MATCH (subject)-[:SUPPORTED_BY]->(readout) RETURN readout.id ORDER BY readout.id }
    WHEN "READOUT" THEN [id]
    ELSE []
  END AS readouts,
  CASE WHEN kind = "MEETING" THEN COLLECT {
    MATCH (subject)<-[:REPORTS_ON]-(readout) WHERE readout.addedIn > $since RETURN readout.id ORDER BY readout.id
  } ELSE [] END AS accounts,
  COLLECT {
    MATCH (change:Change {subject: id}) WHERE change.kind = kind AND change.version > $since
    RETURN change { .version, .change, .name, .addedIn, .date, .readouts, .details } ORDER BY change.version
  } AS changes
ORDER BY kind + " " + id
