// Lists the parties that a party cooperates with, by what both sides say, most facts first.
// this: the party. $first: how many.
// Returns partnership: map of id, name, kind, areas, latestStatus, firstOn, lastOn, facts.
MATCH (this)-[together:COOPERATES_WITH]-(other:Party)
RETURN {
  id: other.id,
  name: other.name,
  kind: other.kind,
  areas: together.areas,
  latestStatus: together.latestStatus,
  firstOn: together.firstOn,
  lastOn: together.lastOn,
  facts: together.facts
} AS partnership
ORDER BY together.facts DESC, other.id
LIMIT $first
