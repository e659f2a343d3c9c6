// Lists what the registry holds, each entity with its names, former ids and whatever hangs on its kind, by id. Meetings and
// the readouts of facts files are not of the registry.
// $after: the last id of the page before, or ""; $count: how many a page
// Returns id, and record: everything of it as one map.
MATCH (entity:Entity) WHERE entity.id > $after AND NOT entity:Meeting AND NOT (entity:Readout AND entity.textHash IS NOT NULL)
WITH entity ORDER BY entity.id LIMIT $count
RETURN entity.id AS id, {
  labels: labels(entity),
  properties: properties(entity),
  names: COLLECT {
    MATCH (entity)-[:NAMED]->(name)
    RETURN name {
      .id, .text, .language, .kind, .from, .to,
      source: head(COLLECT { MATCH (name)-[:SUPPORTED_BY]->(readout) RETURN readout.id })
    } ORDER BY name.id
  },
  formerly: COLLECT { MATCH (former:FormerId)-[:NOW]->(entity) RETURN former.id ORDER BY former.id },
  partOf: head(COLLECT { MATCH (entity)-[:PART_OF]->(whole:Party) RETURN whole.id }),
  of: head(COLLECT { MATCH (entity)-[:OF]->(party:Party) RETURN party.id }),
  country: head(COLLECT { MATCH (entity)-[:IN_COUNTRY]->(country) RETURN country.id }),
  within: head(COLLECT { MATCH (entity)-[:WITHIN]->(whole) RETURN whole.id }),
  place: head(COLLECT { MATCH (entity)-[:TOOK_PLACE_AT]->(place) RETURN place.id }),
  parties: COLLECT { MATCH (entity)-[:CONCLUDED_BY]->(party) RETURN party.id ORDER BY party.id },
  text: head(COLLECT { MATCH (entity)-[:HAS_TEXT]->(readout) RETURN readout.id }),
  publishers: COLLECT { MATCH (entity)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id },
  tenures: COLLECT {
    MATCH (entity)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
    WHERE NOT tenure.id STARTS WITH "attested/"
    RETURN tenure {
      .from, .to, .acting,
      office: office.id,
      sources: COLLECT {
        MATCH (tenure)-[said:SUPPORTED_BY]->(readout) WHERE said.attests IS NULL
        RETURN {source: readout.id, at: said.paragraph} ORDER BY readout.id, said.paragraph
      }
    } ORDER BY tenure.id
  },
  members: COLLECT {
    MATCH (member)-[:HAS_MEMBERSHIP]->(membership)-[:IN]->(entity)
    RETURN membership {
      .from, .to, .role,
      party: member.id,
      sources: COLLECT {
        MATCH (membership)-[said:SUPPORTED_BY]->(readout)
        RETURN {source: readout.id, at: said.paragraph} ORDER BY readout.id, said.paragraph
      }
    } ORDER BY membership.id
  }
} AS record
