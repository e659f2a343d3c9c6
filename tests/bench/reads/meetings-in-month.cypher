// The first meetings of a month, with the parties.
// $from, $to: days.
// Returns data: the answer of meetings-in-month.graphql.
CALL () {
  MATCH (m:Meeting)
  WHERE m.date >= date($from) AND m.date <= date($to)
  WITH m ORDER BY m.date, m.id LIMIT 50
  RETURN collect({
    id: m.id,
    name: m.name,
    date: toString(m.date),
    level: m.level,
    parties: COLLECT { MATCH (m)<-[:TOOK_PART]-(p:Party) RETURN {name: p.name} ORDER BY p.id LIMIT 20 }
  }) AS meetings
}
RETURN {meetings: meetings} AS data
