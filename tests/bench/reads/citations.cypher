// The readouts and paragraphs that a cooperation rests on.
// $id: a cooperation.
// Returns data: the answer of citations.graphql.
CALL () {
  MATCH (c:Cooperation {id: $id})
  RETURN collect({
    summary: c.summary,
    citations: COLLECT {
      MATCH (c)-[s:SUPPORTED_BY]->(r:Readout)
      RETURN {
        readout: r.id, title: r.title, url: r.url, publishedOn: toString(r.publishedOn), paragraph: s.paragraph
      }
      ORDER BY r.id LIMIT 20
    }
  }) AS cooperations
}
RETURN {cooperations: cooperations} AS data
