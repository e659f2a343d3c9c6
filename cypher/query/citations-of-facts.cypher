// Lists the readouts that support facts of several kinds, each with the paragraph that says so.
// $meetings, $attendances, $statements, $cooperations, $tenures, $memberships, $mentions: lists of ids
// Returns kind, id: the fact; citation: map of readout, title, url, publisher, publishedOn, paragraph, quote, quoteFound.
CALL {
  UNWIND $meetings AS id
  MATCH (:Entity {id: id})<-[support:REPORTS_ON]-(readout:Readout)
  RETURN "meetings" AS kind, id, support, readout
  UNION ALL
  UNWIND $attendances AS id
  MATCH (:Attendance {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "attendances" AS kind, id, support, readout
  UNION ALL
  UNWIND $statements AS id
  MATCH (:Statement {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "statements" AS kind, id, support, readout
  UNION ALL
  UNWIND $cooperations AS id
  MATCH (:Cooperation {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "cooperations" AS kind, id, support, readout
  UNION ALL
  UNWIND $tenures AS id
  MATCH (:Tenure {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "tenures" AS kind, id, support, readout
  UNION ALL
  UNWIND $memberships AS id
  MATCH (:Membership {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "memberships" AS kind, id, support, readout
  UNION ALL
  UNWIND $mentions AS id
  MATCH (:Mention {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "mentions" AS kind, id, support, readout
}
WITH kind, id, support, readout, COLLECT {
  MATCH (readout)-[:PUBLISHED_BY]->(party:Party)
  RETURN party.name ORDER BY party.id
} AS publishers
RETURN kind, id, {
  readout: readout.id,
  title: readout.title,
  url: readout.url,
  publisher: reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name),
  publishedOn: readout.publishedOn,
  paragraph: support.paragraph,
  quote: support.quote,
  quoteFound: support.quoteFound
} AS citation
ORDER BY kind, id, readout.publishedOn, readout.id, support.paragraph
