// Reads how meetings stand before they are resolved anew; those that came with this version are left out.
// $ids: ids; $version: that the load at work will raise the graph to
// Returns id, kind, name, addedIn, meetings and facts of each.
UNWIND $ids AS id
MATCH (meeting:Meeting:Entity {id: id})
WHERE coalesce(meeting.addedIn, 0) < $version
RETURN id, "MEETING" AS kind, meeting.name AS name, meeting.addedIn AS addedIn,
  [{
    id: id, name: meeting.name, date: meeting.dateText, addedIn: meeting.addedIn,
    people: COLLECT { MATCH (person)-[:HAS_ATTENDANCE]->(:Attendance)-[:AT]->(meeting) RETURN DISTINCT person.id },
    parties: COLLECT { MATCH (party)<-[:REPRESENTING]-(:Attendance)-[:AT]->(meeting) RETURN DISTINCT party.id },
    topics: COLLECT { MATCH (topic:Topic)<-[:ABOUT]-(:Statement)-[:MADE_AT]->(meeting) RETURN DISTINCT topic.id },
    occasions: COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion) RETURN occasion.id },
    readouts: COLLECT { MATCH (meeting)<-[:REPORTS_ON]-(readout) RETURN readout.id }
  }] AS meetings,
  [{
    fact: "meeting", key: id, kind: "MEETING", subject: id, about: null,
    fields: meeting {
      .name, .status, .localTime, .timeZone, .durationMinutes, .venue, .mode, .formats, .level, .seriesNumber,
      date: meeting.dateText,
      place: COLLECT { MATCH (meeting)-[:HELD_AT]->(place) RETURN place.id },
      hosts: COLLECT { MATCH (meeting)-[:HOSTED_BY]->(party) RETURN party.id ORDER BY party.id },
      occasion: COLLECT { MATCH (meeting)-[:ON_OCCASION_OF]->(occasion) RETURN occasion.id },
      series: COLLECT { MATCH (meeting)-[:IN_SERIES]->(series) RETURN series.id },
      partOf: COLLECT { MATCH (meeting)-[:PART_OF]->(whole) RETURN whole.id }
    }
  }] AS facts
