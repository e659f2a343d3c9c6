// Tells who published readouts, and where.
// $readouts: ids
// Returns readout, title, url, publisher, publishedOn, as citations have them.
UNWIND $readouts AS id
MATCH (readout:Readout:Entity {id: id})
WITH readout, COLLECT {
  MATCH (readout)-[:PUBLISHED_BY]->(party:Party)
  RETURN party.name ORDER BY party.id
} AS publishers
RETURN
  readout.id AS readout,
  readout.title AS title,
  coalesce(readout.url, readout.via) AS url,
  reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name) AS publisher,
  readout.publishedOn AS publishedOn
