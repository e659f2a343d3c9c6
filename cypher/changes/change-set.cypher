// Leaves the change set of the version that the load at work has reached, with what it added, corrected and withdrew.
// $version: the version
MERGE (set:ChangeSet {id: "change-set/" + toString($version)})
SET set.version = $version, set.loadedAt = datetime(),
  set.meetingsAdded = COUNT { MATCH (added:Entity {addedIn: $version}) WHERE added:Meeting },
  set.readoutsAdded = COUNT { MATCH (added:Entity {addedIn: $version}) WHERE added:Readout },
  set.entitiesAdded = COUNT { MATCH (added:Entity {addedIn: $version}) WHERE NOT added:Meeting AND NOT added:Readout },
  set.cooperationsAdded = COUNT { MATCH (added:Cooperation {addedIn: $version}) },
  set.corrected = COUNT { MATCH (change:Change {version: $version, change: "CORRECTED"}) },
  set.withdrawn = COUNT { MATCH (change:Change {version: $version, change: "WITHDRAWN"}) }
WITH set
MATCH (change:Change {version: $version})
MERGE (change)-[:IN_CHANGE_SET]->(set)
SET change.loadedAt = set.loadedAt
