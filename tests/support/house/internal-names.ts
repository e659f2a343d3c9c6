/**
 * Names in cypher/ that are not in schema.graphql, because they keep the books of loading and are no part of what the
 * API tells: each with its reason.
 */
export const internalNames: Readonly<Record<string, string>> = {
  Entity: "every node with an id of its own carries this label, so that one constraint keeps ids apart",
  FormerId: "an id that an entity had before",
  GraphVersion: "the one node that says which load the graph is from",
  LoadLock: "the one node that keeps two loads from running at once",
  Stale: "marks what the present load has touched, until its derived edges are rebuilt",
  factsHash: "of a readout: what its facts were when they were loaded, so that unchanged ones are skipped",
  folded: "of a name: the form without case, accents and order that search compares",
  hash: "of a fact: what it said when it was loaded",
  registryHash: "of a readout: the registry entries its facts were read with",
  resolvedHash: "of a meeting: what its accounts were resolved from",
  textHash: "of a readout: the text its quotes were found in",
  NOW: "leads from a former id to the entity that has it now",
};
