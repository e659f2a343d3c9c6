import { createHash } from "node:crypto";

/** A load that the graph has seen. */
export interface GraphHead {
  readonly version: number;
  readonly loadedAt: string | null;
}

/** What all loads after a version did together. */
export interface GraphChange extends GraphHead {
  readonly counts: ChangeCounts;
}

export interface ChangeCounts {
  readonly loads: number;
  readonly meetingsAdded: number;
  readonly cooperationsAdded: number;
  readonly readoutsAdded: number;
  readonly entitiesAdded: number;
  readonly corrected: number;
  readonly withdrawn: number;
}

export function isSameHead(one: GraphHead, other: GraphHead): boolean {
  return one.version === other.version && one.loadedAt === other.loadedAt;
}

/** From where on an address is told: a graph that was emptied and loaded anew is told from its beginning. */
export function sinceVersion(told: GraphHead, now: GraphHead): number {
  return now.version > told.version ? told.version : 0;
}

/** The same for the same address and load, so that a receiver recognises a repeat. */
export function messageId(address: string, { version, loadedAt }: GraphHead): string {
  const digest = createHash("sha256").update(`${address}\n${version}\n${loadedAt}`).digest("hex");
  return `msg_${digest.slice(0, 32)}`;
}

/** The body for one address: numbers, and what to ask for the rest; nothing of what the facts say. */
export function toMessageBody(since: number, { version, loadedAt, counts }: GraphChange): string {
  const query = `{ changesSince(version: ${since}) { version records { kind id change name } nextAfter } }`;
  return JSON.stringify({
    type: "graph.changed",
    timestamp: loadedAt,
    data: { since, version, loadedAt, counts, changes: { path: "/graphql", query } },
  });
}
