// Tells what was corrected or withdrawn, as the log of changes has it.
// $changes: ids
// Returns id, kind, subject, change, name; date: text or null; readouts, topics, occasions, meetings: ids; details: list of JSON.
UNWIND $changes AS id
MATCH (change:Change {id: id})
RETURN
  change.id AS id,
  change.kind AS kind,
  change.subject AS subject,
  change.change AS change,
  coalesce(change.name, change.subject) AS name,
  change.date AS date,
  coalesce(change.readouts, []) AS readouts,
  coalesce(change.topics, []) AS topics,
  coalesce(change.occasions, []) AS occasions,
  coalesce(change.meetings, []) AS meetings,
  coalesce(change.details, []) AS details
