import { z } from "zod";
import { type FactKind, type FactRow, type FactRows, factKinds } from "./fact-rows.ts";

export const storedFact = z.object({
  readout: z.string(),
  kind: z.enum(factKinds),
  id: z.string(),
  hash: z.string().nullable(),
});
export type StoredFact = z.output<typeof storedFact>;

/** How a readout's facts differ from what the graph holds of it. */
export interface FactDifference {
  readonly added: FactRows;
  readonly changed: FactRows;
  readonly removed: Readonly<Record<FactKind, readonly string[]>>;
  readonly unchangedCount: number;
}

export function compareFacts(rows: FactRows, stored: readonly StoredFact[]): FactDifference {
  const hashes = new Map(stored.map(({ kind, id, hash }) => [`${kind} ${id}`, hash]));
  const isStored = (kind: FactKind, { id }: FactRow) => hashes.has(`${kind} ${id}`);
  const isEqual = (kind: FactKind, { id, hash }: FactRow) => hashes.get(`${kind} ${id}`) === hash;
  const said = new Set(factKinds.flatMap((kind) => rows[kind].map(({ id }) => `${kind} ${id}`)));
  const changed = byKind((kind) => rows[kind].filter((row) => isStored(kind, row) && !isEqual(kind, row)));
  return {
    added: byKind((kind) => rows[kind].filter((row) => !isStored(kind, row))),
    changed,
    removed: byKind((kind) =>
      stored.filter((fact) => fact.kind === kind && !said.has(`${kind} ${fact.id}`)).map(({ id }) => id),
    ),
    unchangedCount: factKinds.reduce((sum, kind) => sum + rows[kind].filter((row) => isEqual(kind, row)).length, 0),
  };
}

function byKind<T>(read: (kind: FactKind) => T): Readonly<Record<FactKind, T>> {
  return {
    account: read("account"),
    attendance: read("attendance"),
    part: read("part"),
    statement: read("statement"),
    cooperation: read("cooperation"),
    mention: read("mention"),
    withdrawal: read("withdrawal"),
  };
}
