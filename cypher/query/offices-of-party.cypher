// Finds offices by words of their names and the party they belong to: "defence minister" of "japan".
// $splits: list of {party, words}: a party's folded name, id or ISO code, and words that a name of the office holds.
// Returns id: the office; spare: the words of that name beyond those asked for, the fewest of its names.
UNWIND $splits AS split
WITH split.party AS named, split.words AS wanted
CALL (named) {
  MATCH (party:Party)-[:NAMED]->(:Name {folded: named})
  RETURN party
  UNION
  MATCH (party:Party {id: named})
  RETURN party
  UNION
  MATCH (party:Country)
  WHERE size(named) = 2 AND party.iso2 = toUpper(named)
  RETURN party
}
MATCH (office:Office)-[:OF]->(body:Party)
WHERE body = party OR EXISTS { (body)-[:PART_OF]->(party) }
MATCH (office)-[:NAMED]->(name:Name)
WITH office, wanted, [word IN split(name.folded, " ") WHERE NOT word IN ["of", "the", "for", "and"]] AS words
WHERE all(word IN wanted WHERE word IN words)
RETURN office.id AS id, min(size(words) - size(wanted)) AS spare
ORDER BY spare, id
LIMIT 20
