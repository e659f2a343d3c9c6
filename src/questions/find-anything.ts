import type { ReadQuery } from "../graph/run-read-query.ts";
import { findExact } from "./asking/find-exact.ts";
import { findOfficesOfParty } from "./asking/offices-of-party.ts";
import { readReferences } from "./asking/references.ts";
import { entityKinds } from "./entity-kinds.ts";
import { type SearchHit, type SearchRequest, search } from "./search.ts";

/**
 * Everything a text may stand for, best first: an id or an ISO code before all, then an office by title and party
 * ("defence minister of Japan"), then names by their words.
 */
export async function findAnything(read: ReadQuery, request: SearchRequest): Promise<readonly SearchHit[]> {
  const { text, first, kinds = entityKinds } = request;
  const [exact, offices, byWords] = await Promise.all([
    findExact(read, [text.trim()]),
    kinds.includes("OFFICE") ? findOfficesOfParty(read, text) : [],
    search(read, request),
  ]);
  const codes = exact.filter(({ by, kind }) => by !== "NAME" && kinds.includes(kind)).map(({ id }) => id);
  const ahead = [...new Set([...codes, ...offices])];
  const named = await readReferences(read, ahead);
  // Scores tell the order within one answer and nothing else.
  const best = byWords[0]?.score ?? 0;
  const placed = ahead.map((id, index): SearchHit => {
    const { kind, name, detail } = named(id);
    return {
      id,
      kind,
      name,
      detail,
      matched: codes.includes(id) ? text.trim() : name,
      language: null,
      score: best + ahead.length - index,
    };
  });
  return [...placed, ...byWords.filter(({ id }) => !ahead.includes(id))].slice(0, first);
}
