// Lists who published what supports facts of cooperation, the earliest publication first.
// $cooperations: ids of the facts.
// Returns publisher: or null where none is known; title: of the first readout of it.
UNWIND $cooperations AS id
MATCH (:Cooperation {id: id})-[:SUPPORTED_BY]->(readout:Readout)
WITH DISTINCT readout
WITH readout, COLLECT {
  MATCH (readout)-[:PUBLISHED_BY]->(party:Party)
  RETURN party.name ORDER BY party.id
} AS publishers
WITH readout.title AS title, readout.publishedOn AS publishedOn, readout.id AS id,
  reduce(names = head(publishers), name IN tail(publishers) | names + ", " + name) AS publisher
ORDER BY publishedOn, id
WITH publisher, CASE WHEN publisher IS NULL THEN title END AS unnamed, collect(title) AS titles,
  min(publishedOn) AS first, head(collect(id)) AS id
RETURN publisher, head(titles) AS title
ORDER BY first, id
