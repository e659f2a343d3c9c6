// Lists the parties whose derived edges have to be rebuilt, with the number of their meetings and of their cooperation.
// Returns id, weight.
MATCH (party:Party:Stale)
RETURN party.id AS id,
  COUNT { (party)-[:TOOK_PART]->() } + COUNT { (party)-[:PARTY_TO|PROVIDES|RECEIVES]->() } AS weight
ORDER BY id
