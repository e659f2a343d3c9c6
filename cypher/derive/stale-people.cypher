// Lists the people whose derived edges have to be rebuilt, with the number of their meetings.
// Returns id, weight.
MATCH (person:Person:Stale)
RETURN person.id AS id, COUNT { (person)-[:ATTENDED]->() } AS weight
ORDER BY id
