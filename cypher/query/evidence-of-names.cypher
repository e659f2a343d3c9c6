// Lists the names of an entity with the readouts that print them, where the registry says which.
// $id: id of an entity. $first: how many. $offset: how many to leave out at the beginning.
// Returns total: how many names; names: list of {id, text, citations: as in Citation}.
MATCH (entity:Entity {id: $id})-[:NAMED]->(name:Name)
WITH name ORDER BY name.kind <> "OFFICIAL", name.text, name.id
WITH collect(name) AS named
RETURN size(named) AS total, COLLECT {
  UNWIND named[toInteger($offset)..toInteger($offset + $first)] AS name
  RETURN {
    id: name.id,
    text: name.text,
    citations: COLLECT {
      MATCH (name)-[support:SUPPORTED_BY]->(readout:Readout)
      RETURN {
        readout: readout.id,
        title: readout.title,
        url: coalesce(readout.url, readout.via),
        publisher: head(COLLECT { MATCH (readout)-[:PUBLISHED_BY]->(party:Party) RETURN party.name ORDER BY party.id }),
        publishedOn: readout.publishedOn,
        paragraph: support.paragraph,
        quote: support.quote,
        quoteFound: support.quoteFound
      }
      ORDER BY readout.publishedOn, readout.id, support.paragraph
    }
  }
} AS names
