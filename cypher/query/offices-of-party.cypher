// Finds offices by words of their names and the party they belong to: "defence minister" of "japan".
// $splits: list of {party, words}: a party's folded name, id or ISO code, and words that a name of the office holds.
// Returns id: the office; spare: the words of that name beyond those asked for, the fewest of its names.
UNWIND $splits AS split
CALL (split) {
  MATCH (party:Party)-[:NAMED]->(:Name {folded: split.party})
  RETURN party
  UNION
  MATCH (party:Party {id: split.party})
  RETURN party
  UNION
  MATCH (party:Country)
  WHERE size(split.party) = 2 AND party.iso2 = toUpper(split.party)
  RETURN party
}
MATCH (office:Office)-[:OF]->(body:Party)
WHERE body = party OR EXISTS { (body)-[:PART_OF]->(party) }
MATCH (office)-[:NAMED]->(name:Name)
WITH office, split, [word IN split(name.folded, " ") WHERE NOT word IN ["of", "the", "for", "and"]] AS words
WHERE all(word IN split.words WHERE word IN words)
RETURN office.id AS id, min(size(words) - size(split.words)) AS spare
ORDER BY spare, id
LIMIT 20
