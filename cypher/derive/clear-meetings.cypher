// Takes away the relationships of meetings that are about to be resolved anew.
// $meetings: ids
UNWIND $meetings AS id
MATCH (meeting:Entity {id: id})
CALL (meeting) {
  MATCH (meeting)-[link:HELD_AT|HOSTED_BY|ON_OCCASION_OF|IN_SERIES|PART_OF]->()
  RETURN link
  UNION ALL
  MATCH (meeting)<-[link:ATTENDED|TOOK_PART]-()
  RETURN link
  UNION ALL
  MATCH (meeting)<-[:AT]-(:Attendance)-[link:IN_CAPACITY_OF|REPRESENTING]->()
  RETURN link
  UNION ALL
  MATCH (meeting)-[:HAS_PART]->(:MeetingPart)-[link:HELD_AT]->()
  RETURN link
}
DELETE link
