// Lists every held meeting with the people who attended it by name.
// Returns id, earliest, latest, personCount, mode, formats, people: list of [id, contact, party, first office].
MATCH (meeting:Meeting)
WHERE EXISTS { (meeting)<-[:ATTENDED]-() }
RETURN meeting.id AS id, toString(meeting.earliest) AS earliest, toString(meeting.latest) AS latest,
  meeting.personCount AS personCount, meeting.mode AS mode, meeting.formats AS formats,
  COLLECT {
    MATCH (meeting)<-[attended:ATTENDED]-(person:Person)
    RETURN [person.id, attended.contact, attended.representing, head(attended.offices)]
  } AS people
