// Reads entities of the registry before they are changed or deleted; those that came with this version are left out.
// $ids: ids; $version: that the load at work will raise the graph to
// Returns id, kind, name, addedIn, meetings and facts of each.
UNWIND $ids AS id
MATCH (entity:Party|Person|Office|Place|Occasion|Series|Instrument|Topic|Readout {id: id})
WHERE coalesce(entity.addedIn, 0) < $version
WITH id, entity, toUpper(head([label IN labels(entity) WHERE label IN ["Party", "Person", "Office", "Place", "Occasion",
  "Series", "Instrument", "Topic", "Readout"]])) AS kind
RETURN id, kind, coalesce(entity.name, entity.title, entity.label) AS name, entity.addedIn AS addedIn, [] AS meetings,
  COLLECT {
    RETURN {
      fact: "entity", key: id, kind: kind, subject: id, about: null,
      fields: entity {
        .*,
        partOf: COLLECT { MATCH (entity)-[:PART_OF]->(whole:Party) RETURN whole.id },
        of: COLLECT { MATCH (entity)-[:OF]->(party:Party) RETURN party.id },
        country: COLLECT { MATCH (entity)-[:IN_COUNTRY]->(country) RETURN country.id },
        within: COLLECT { MATCH (entity)-[:WITHIN]->(whole) RETURN whole.id },
        place: COLLECT { MATCH (entity)-[:TOOK_PLACE_AT]->(place) RETURN place.id },
        parties: COLLECT { MATCH (entity)-[:CONCLUDED_BY]->(party) RETURN party.id ORDER BY party.id },
        text: COLLECT { MATCH (entity)-[:HAS_TEXT]->(readout) RETURN readout.id },
        publishers: COLLECT { MATCH (entity)-[:PUBLISHED_BY]->(party) RETURN party.id ORDER BY party.id },
        formerly: COLLECT { MATCH (former:FormerId)-[:NOW]->(entity) RETURN former.id ORDER BY former.id }
      }
    } AS fact
    UNION ALL
    MATCH (entity)-[:NAMED]->(name)
    RETURN {
      fact: "name", key: name.id, kind: kind, subject: id, about: name.text,
      fields: name {.*, source: head(COLLECT { MATCH (name)-[:SUPPORTED_BY]->(readout) RETURN readout.id })}
    } AS fact
    UNION ALL
    MATCH (entity)-[:HAS_TENURE]->(tenure)-[:OF_OFFICE]->(office)
    WHERE NOT tenure.id STARTS WITH "attested/"
    RETURN {
      fact: "tenure", key: tenure.id, kind: kind, subject: id, about: office.id,
      fields: tenure {
        .from, .to, .acting,
        sources: COLLECT {
          MATCH (tenure)-[said:SUPPORTED_BY]->(readout) WHERE said.attests IS NULL
          RETURN readout.id + " " + said.paragraph ORDER BY readout.id, said.paragraph
        }
      }
    } AS fact
    UNION ALL
    MATCH (member)-[:HAS_MEMBERSHIP]->(membership)-[:IN]->(entity)
    RETURN {
      fact: "membership", key: membership.id, kind: kind, subject: id, about: member.id,
      fields: membership {
        .from, .to, .role,
        sources: COLLECT {
          MATCH (membership)-[said:SUPPORTED_BY]->(readout)
          RETURN readout.id + " " + said.paragraph ORDER BY readout.id, said.paragraph
        }
      }
    } AS fact
  } AS facts
