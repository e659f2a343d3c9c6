// Lists the readouts that support a fact, each with the paragraph that says so.
// this: the fact. $first: how many.
// Returns citation: map of readout, title, url, publisher, publishedOn, paragraph, quote, quoteFound.
MATCH (this)-[support:SUPPORTED_BY]->(readout:Readout)
WITH readout, support, COLLECT {
  MATCH (readout)-[:PUBLISHED_BY]->(party:Party)
  RETURN party.name ORDER BY party.id
} AS publishers
RETURN {
  readout: readout.id,
  title: readout.title,
  url: coalesce(readout.url, readout.via),
  publisher: reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name),
  publishedOn: readout.publishedOn,
  paragraph: support.paragraph,
  quote: support.quote,
  quoteFound: support.quoteFound
} AS citation
ORDER BY readout.publishedOn, readout.id, support.paragraph
LIMIT $first
