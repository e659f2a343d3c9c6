// E13 MUST Earliest days come before latest ones, and a known day is both.
// Returns id: what has them otherwise.
CALL () {
  MATCH (fact:Meeting|Attendance|Statement|Cooperation)
  WHERE fact.earliest > fact.latest OR (fact.date IS NOT NULL AND (fact.date <> fact.earliest OR fact.date <> fact.latest))
  RETURN fact.id AS id
  UNION ALL
  MATCH (span:Tenure|Membership)
  WHERE span.fromEarliest > span.fromLatest OR span.toEarliest > span.toLatest OR span.fromEarliest > span.toLatest
  RETURN span.id AS id
}
RETURN id
