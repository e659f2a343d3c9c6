import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { findReferences } from "../asking/find-references.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import type { Side } from "./participants.ts";

/** Two people, or two parties. */
export interface Pair {
  readonly kind: "PERSON" | "PARTY";
  readonly a: Reference;
  readonly b: Reference;
}

/** @throws UserError unknown_name, ambiguous_name; bad_argument for a person with a party, or one thing with itself */
export async function findPair(read: ReadQuery, a: string, b: string): Promise<Pair> {
  const kinds = ["PERSON", "PARTY"] as const;
  const [one, other] = await findReferences(read, [
    { text: a, kinds },
    { text: b, kinds },
  ]);
  if (one === undefined || other === undefined) throw new Error("two texts were asked for");
  if (one.id === other.id) {
    throw new UserError("bad_argument", `\`a\` and \`b\` are both ${one.id} (${one.name}). Name two different ones.`);
  }
  if (one.kind !== other.kind) {
    const told = [one, other].map(({ id, kind }) => `${id} is a ${kind.toLowerCase()}`).join(", ");
    throw new UserError("bad_argument", `Name two people or two parties: ${told}.`);
  }
  return { kind: one.kind === "PERSON" ? "PERSON" : "PARTY", a: one, b: other };
}

const sideRow = z.object({
  owner: z.string(),
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  grouping: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  facts: z.number(),
});

/** Whom each can be spoken for by, by id: see relationship-sides.cypher. */
export async function readSides(read: ReadQuery, ids: readonly string[]): Promise<(id: string) => readonly Side[]> {
  const rows = await readRows(read, "relationship-sides", { ids }, sideRow);
  return (id) => rows.filter(({ owner }) => owner === id);
}
