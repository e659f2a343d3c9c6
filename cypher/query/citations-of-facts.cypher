// Lists the readouts that support facts of several kinds, each with the paragraph that says so.
// $facts: map of meetings, attendances, statements, cooperations, tenures, memberships, mentions: lists of ids. One map, since
// the database plans anew for each mixture of lengths of several lists.
// Returns kind, id: the fact; citation: map of readout, title, url, publisher, publishedOn, paragraph, quote, quoteFound.
CALL {
  UNWIND $facts.meetings AS id
  MATCH (:Entity {id: id})<-[support:REPORTS_ON]-(readout:Readout)
  RETURN "meetings" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.attendances AS id
  MATCH (:Attendance {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "attendances" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.statements AS id
  MATCH (:Statement {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "statements" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.cooperations AS id
  MATCH (:Cooperation {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "cooperations" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.tenures AS id
  MATCH (:Tenure {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "tenures" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.memberships AS id
  MATCH (:Membership {id: id})-[support:SUPPORTED_BY]->(readout:Readout)
  RETURN "memberships" AS kind, id, support, readout
  UNION ALL
  UNWIND $facts.mentions AS id
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
  url: coalesce(readout.url, readout.via),
  publisher: reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name),
  publishedOn: readout.publishedOn,
  paragraph: support.paragraph,
  quote: support.quote,
  quoteFound: support.quoteFound
} AS citation
ORDER BY kind, id, readout.publishedOn, readout.id, support.paragraph
