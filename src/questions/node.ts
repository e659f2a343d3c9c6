import type { ReadQuery } from "../graph/run-read-query.ts";
import { findExact } from "./asking/find-exact.ts";
import { type Reference, readReferences } from "./asking/references.ts";

export interface NodeAnswer {
  readonly node: Reference;
  /** The id asked for, where it is a former one. */
  readonly formerId: string | null;
}

/** What an id stands for today; undefined for an id that never was. */
export async function findNode(read: ReadQuery, id: string): Promise<NodeAnswer | undefined> {
  const found = await findExact(read, [id]);
  const match = found.find(({ by }) => by === "ID") ?? found.find(({ by }) => by === "FORMER_ID");
  if (match === undefined) return undefined;
  const named = await readReferences(read, [match.id]);
  return { node: named(match.id), formerId: match.by === "FORMER_ID" ? id : null };
}
