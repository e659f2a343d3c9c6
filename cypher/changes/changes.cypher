// Records what was corrected or withdrawn; what is recorded of a subject with this version already is added to.
// $rows: list of {id, kind, subject, change, name, addedIn, date, readouts, people, parties, topics, occasions, meetings, details,
// isFollowing: whether it only says that facts of a readout changed, which are told of their own subjects};
// $version: that the load at work will raise the graph to
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
ON CREATE SET change.version = $version, change.kind = row.kind, change.subject = row.subject, change.readouts = [],
  change.people = [], change.parties = [], change.topics = [], change.occasions = [], change.meetings = [], change.details = []
SET change.isFollowing = row.isFollowing, change.change = row.change, change.name = row.name, change.addedIn = row.addedIn,
  change.date = coalesce(row.date, change.date),
  change.readouts = change.readouts + [id IN row.readouts WHERE NOT id IN change.readouts],
  change.people = change.people + [id IN row.people WHERE NOT id IN change.people],
  change.parties = change.parties + [id IN row.parties WHERE NOT id IN change.parties],
  change.topics = change.topics + [id IN row.topics WHERE NOT id IN change.topics],
  change.occasions = change.occasions + [id IN row.occasions WHERE NOT id IN change.occasions],
  change.meetings = change.meetings + [id IN row.meetings WHERE NOT id IN change.meetings],
  change.details = change.details + [detail IN row.details WHERE NOT detail IN change.details]
