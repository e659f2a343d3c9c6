import type { ReadQuery } from "../../graph/run-read-query.ts";
import { findReference } from "../asking/find-references.ts";
import type { Reference } from "../asking/references.ts";
import { findPair } from "../relations/pair.ts";

/** What a feed may be about, in the words of its address. */
export const scopeWords = ["person", "party", "topic", "occasion"] as const;
export type ScopeWord = (typeof scopeWords)[number];

/** Whose feed somebody asks for, by id or by any name. */
export type AskedScope =
  | { readonly of: "everything" }
  | { readonly of: ScopeWord; readonly name: string }
  | { readonly of: "pair"; readonly names: readonly [string, string] };

/** The same, found; of a pair in the order of ids, since it is the same from either side. */
export type FeedScope =
  | { readonly of: "everything" }
  | { readonly of: ScopeWord; readonly reference: Reference }
  | { readonly of: "pair"; readonly pair: readonly [Reference, Reference] };

const kindOf = { person: "PERSON", party: "PARTY", topic: "TOPIC", occasion: "OCCASION" } as const;

/** @throws UserError unknown_name, ambiguous_name; bad_argument for a pair that is none */
export async function findScope(read: ReadQuery, asked: AskedScope): Promise<FeedScope> {
  if (asked.of === "everything") return asked;
  if (asked.of !== "pair") {
    return { of: asked.of, reference: await findReference(read, asked.name, [kindOf[asked.of]]) };
  }
  const { a, b } = await findPair(read, ...asked.names);
  return { of: "pair", pair: a.id < b.id ? [a, b] : [b, a] };
}

/** The ids by which a feed is addressed. */
export function idsOfScope(scope: FeedScope): readonly string[] {
  if (scope.of === "everything") return [];
  return scope.of === "pair" ? scope.pair.map(({ id }) => id) : [scope.reference.id];
}

/** What the feed is called. */
export function titleOfScope(scope: FeedScope): string {
  if (scope.of === "everything") return "Parley: meetings, cooperation and corrections";
  if (scope.of === "pair") return `Parley: ${scope.pair.map(({ name }) => name).join(" and ")}`;
  return `Parley: ${scope.reference.name}`;
}
