// Lists the instruments that two parties concluded, or that were named at held meetings they had in direct contact.
// $a, $b: ids of two parties or two people.
// $from, $to: first and last day of the meetings, or null. $certainty: DEFINITE or POSSIBLE.
// $first: how many.
// Returns instrument: id; concluded: by both; statements: how many name it; latest: list of the latest three of them,
// {id, happened, earliest, latest}.
CALL {
  MATCH (:Party:Entity {id: $a})<-[:CONCLUDED_BY]-(instrument:Instrument)-[:CONCLUDED_BY]->(:Party:Entity {id: $b})
  RETURN instrument, true AS concluded, null AS statement
  UNION ALL
  CALL {
    MATCH (one:Party:Entity {id: $a})
    MATCH (other:Party:Entity {id: $b})
    WITH one, other
    MATCH (one)-[:TOOK_PART {contact: "DIRECT"}]->(meeting:Meeting)<-[:TOOK_PART {contact: "DIRECT"}]-(other)
    RETURN meeting
    UNION ALL
    MATCH (:Person:Entity {id: $a})-[here:ATTENDED {contact: "DIRECT"}]->(meeting:Meeting)
    MATCH (meeting)<-[there:ATTENDED {contact: "DIRECT"}]-(:Person:Entity {id: $b})
    WHERE here.representing <> there.representing
    RETURN meeting
  }
  WITH meeting
  WHERE ($from IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.earliest ELSE meeting.latest END >= date($from))
    AND ($to IS NULL OR CASE $certainty WHEN "DEFINITE" THEN meeting.latest ELSE meeting.earliest END <= date($to))
  MATCH (meeting)<-[:MADE_AT]-(statement:Statement)-[:NAMES|ABOUT]->(instrument:Instrument)
  RETURN DISTINCT instrument, false AS concluded, statement
}
WITH instrument, concluded, statement
ORDER BY statement.latest DESC, statement.earliest DESC, statement.id
WITH instrument, any(one IN collect(concluded) WHERE one) AS concluded, count(statement) AS statements,
  [statement IN collect(statement)[..3] | {
    id: statement.id,
    happened: statement.happened,
    earliest: statement.earliest,
    latest: statement.latest
  }] AS latest
RETURN instrument.id AS instrument, concluded, statements, latest
ORDER BY statements DESC, instrument
LIMIT $first
