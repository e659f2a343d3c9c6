// Lists the parties that a party met in direct contact at held meetings, most meetings first.
// this: the party. $first: how many.
// Returns engagement: map of id, name, kind, meetings, firstOn, lastOn.
MATCH (this)-[engaged:ENGAGED_WITH]-(other:Party)
RETURN {
  id: other.id,
  name: other.name,
  kind: other.kind,
  meetings: engaged.meetings,
  firstOn: engaged.firstOn,
  lastOn: engaged.lastOn
} AS engagement
ORDER BY engaged.meetings DESC, other.id
LIMIT $first
