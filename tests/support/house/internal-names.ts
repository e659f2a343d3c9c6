/**
 * Names in cypher/ that are not in schema.graphql, because they keep the books of loading and are no part of what the
 * API tells: each with its reason.
 */
export const internalNames: Readonly<Record<string, string>> = {
  Country: "a party that is a country carries it beside Party",
  Organisation: "a party that is no country carries it beside Party",
  loadedAt: "of the version: when the graph last changed",
  version: "of the version: raised by each load that changed something",
  owner: "of the lock: who holds it",
  machine: "of the lock: where its holder runs",
  process: "of the lock: the id of its holder",
  number: "of the lock: raised at each taking, so that a lost one is noticed",
  takenAt: "of the lock: since when it is held",
  renewedAt: "of the lock: when its holder last said that it lives",
  mentionedOnly: "of an account: it comes from a mention, and gives way to any readout that reports the meeting",
  Entity: "every node with an id of its own carries this label, so that one constraint keeps ids apart",
  FormerId: "an id that an entity had before",
  GraphVersion: "the one node that says which load the graph is from",
  LoadLock: "the one node that keeps two loads from running at once",
  Stale: "marks what the present load has touched, until its derived edges are rebuilt",
  attests: "of a tenure's support: it was derived from an attendance and goes when that goes",
  isAddition: "of a readout: it was loaded beside the seeds, and loading those leaves it alone",
  factsHash: "of a readout: what its facts were when they were loaded, so that unchanged ones are skipped",
  folded: "of a name: the form without case, accents and order that search compares",
  hash: "of a fact: what it said when it was loaded",
  registryHash: "of a readout: the registry entries its facts were read with",
  resolvedHash: "of a meeting: what its accounts were resolved from",
  textHash: "of a readout: the text its quotes were found in",
  NOW: "leads from a former id to the entity that has it now",
};
