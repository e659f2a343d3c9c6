// Tells what kind of fact an id stands for.
// $id: id
// Returns kind: attendances, statements, cooperations, tenures, memberships or mentions.
CALL {
  MATCH (:Attendance {id: $id})
  RETURN "attendances" AS kind
  UNION ALL
  MATCH (:Statement {id: $id})
  RETURN "statements" AS kind
  UNION ALL
  MATCH (:Cooperation {id: $id})
  RETURN "cooperations" AS kind
  UNION ALL
  MATCH (:Tenure {id: $id})
  RETURN "tenures" AS kind
  UNION ALL
  MATCH (:Membership {id: $id})
  RETURN "memberships" AS kind
  UNION ALL
  MATCH (:Mention {id: $id})
  RETURN "mentions" AS kind
}
RETURN kind
LIMIT 1
