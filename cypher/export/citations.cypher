// Lists where each fact is found: readout and paragraph, by readout and fact.
// $after: the last id of the page before, or ""; $count: how many a page
// $since, $until: days, or null; $only: ids of meetings and entities, or null
// Returns id: the readout; rows: list of {fact, table, readout, paragraph, quote}.
MATCH (readout:Readout) WHERE readout.id > $after
WITH readout ORDER BY readout.id LIMIT $count
RETURN readout.id AS id, COLLECT {
  MATCH (readout)<-[said:SUPPORTED_BY]-(fact:Attendance|Statement|Cooperation|Tenure|Membership|Name)
  WHERE CASE
    WHEN fact:Attendance OR fact:Statement OR fact:Cooperation THEN EXISTS {
      MATCH (fact)-[:AT|MADE_AT|AFFIRMED_AT]->(meeting)
      WHERE ($only IS NULL OR meeting.id IN $only)
        AND ($since IS NULL OR meeting.latest >= date($since)) AND ($until IS NULL OR meeting.earliest <= date($until))
    }
    ELSE $only IS NULL OR NOT EXISTS {
      MATCH (fact)-[:HAS_TENURE|OF_OFFICE|HAS_MEMBERSHIP|IN|NAMED]-(entity) WHERE NOT entity.id IN $only
    }
  END
  RETURN {
    fact: fact.id, readout: readout.id, paragraph: coalesce(said.paragraph, ""), quote: said.quote,
    table: CASE
      WHEN fact:Attendance THEN "attendances" WHEN fact:Statement THEN "statements"
      WHEN fact:Cooperation THEN "cooperations" WHEN fact:Tenure THEN "tenures"
      WHEN fact:Membership THEN "memberships" ELSE "names"
    END
  } ORDER BY fact.id, said.paragraph
} AS rows
