// Lists the people whom a person met in direct contact at held meetings, most meetings first.
// this: the person. $first: how many.
// Returns counterpart: map of id, name, meetings, firstOn, lastOn, smallest.
MATCH (this)-[met:MET]-(other:Person)
RETURN {
  id: other.id,
  name: other.name,
  meetings: met.meetings,
  firstOn: met.firstOn,
  lastOn: met.lastOn,
  smallest: met.smallest
} AS counterpart
ORDER BY met.meetings DESC, other.id
LIMIT $first
