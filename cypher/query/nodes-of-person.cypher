// Lists the offices in which, and the parties for which, a person attended held meetings.
// $person: id
// Returns offices: the office named first at each meeting, or the person where none is; parties: ids.
MATCH (person:Person:Entity {id: $person})
OPTIONAL MATCH (person)-[attended:ATTENDED]->(:Meeting)
WITH person.id AS id, attended
RETURN
  [office IN collect(DISTINCT CASE WHEN attended IS NULL THEN null ELSE coalesce(attended.offices[0], id) END) WHERE office IS NOT NULL] AS offices,
  [party IN collect(DISTINCT attended.representing) WHERE party IS NOT NULL] AS parties
