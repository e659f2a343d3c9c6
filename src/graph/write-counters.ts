import type { QueryStatistics } from "neo4j-driver";

/** What the database itself counted while writing. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
  readonly constraintsAdded: number;
  readonly indexesAdded: number;
}

export const noCounters: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
  constraintsAdded: 0,
  indexesAdded: 0,
};

export function toCounters(counters: { updates: () => ReturnType<QueryStatistics["updates"]> }): Counters {
  const { constraintsRemoved: _, indexesRemoved: __, ...counted } = counters.updates();
  return counted;
}

export function addCounters(a: Counters, b: Counters): Counters {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
    relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
    labelsAdded: a.labelsAdded + b.labelsAdded,
    labelsRemoved: a.labelsRemoved + b.labelsRemoved,
    constraintsAdded: a.constraintsAdded + b.constraintsAdded,
    indexesAdded: a.indexesAdded + b.indexesAdded,
  };
}
