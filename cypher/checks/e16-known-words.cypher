// E16 MUST Status, mode, contact and basis are words of the vocabulary.
// Returns id: what has another word.
CALL () {
  MATCH (meeting:Meeting)
  WHERE NOT meeting.status IN ["SCHEDULED", "HELD", "POSTPONED", "CANCELLED", "UNKNOWN"]
    OR NOT meeting.mode IN ["IN_PERSON", "PHONE", "VIDEO", "HYBRID", "UNKNOWN"]
    OR NOT meeting.contact IN ["DIRECT", "SAME_SESSION", "SAME_OCCASION"]
    OR NOT meeting.datePrecision IN ["DAY", "MONTH", "YEAR", "INTERVAL"]
  RETURN meeting.id AS id
  UNION ALL
  MATCH (attendance:Attendance)
  WHERE NOT attendance.contact IN ["DIRECT", "SAME_SESSION", "SAME_OCCASION"]
    OR NOT attendance.basis IN ["NAMED", "SURNAME_ONLY", "TITLE_ONLY", "UNNAMED_DELEGATION"]
  RETURN attendance.id AS id
  UNION ALL
  MATCH (statement:Statement)
  WHERE NOT statement.polarity IN ["SUPPORT", "CONCERN", "OPPOSE", "NEUTRAL"]
    OR NOT statement.by IN ["NAMED", "PARTY", "ALL", "UNNAMED", "NARRATOR"]
    OR NOT statement.strength IN range(0, 5)
  RETURN statement.id AS id
}
RETURN id
