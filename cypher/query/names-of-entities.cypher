// Tells the names of entities and what else tells one from another.
// $ids: current ids.
// Returns id; names: list of {text, language}, the official ones first; wikidataId; meetingCount, lastMeetingOn: null for
// what attends no meeting; parties: ids of the party it belongs to and of those that one is part of.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (entity)-[:NAMED]->(name:Name)
    RETURN {text: name.text, language: name.language}
    ORDER BY name.kind <> "OFFICIAL", name.text, name.id
    LIMIT 200
  } AS names,
  entity.wikidataId AS wikidataId,
  entity.meetingCount AS meetingCount,
  entity.lastMeetingOn AS lastMeetingOn,
  COLLECT {
    MATCH (entity)-[:OF|PART_OF]->(:Party)-[:PART_OF*0..3]->(whole:Party)
    RETURN DISTINCT whole.id ORDER BY whole.id
  } AS parties
