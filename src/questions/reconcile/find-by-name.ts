import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { type ExactReference, exactWays, findExact } from "../asking/find-exact.ts";
import { findOfficesOfParty } from "../asking/offices-of-party.ts";
import { readRows } from "../asking/read-rows.ts";
import { type NameQuery, readNameWords, toNameQueries, toNearQueries } from "../name-query.ts";
import type { ReconciledKind } from "./reconciled-kinds.ts";

/** Ids that a text may stand for, and what is sure about them already. */
export interface FoundByName {
  readonly ids: readonly string[];
  /** Those whose id or ISO code the text is. */
  readonly byId: ReadonlyMap<string, Exclude<ExactReference["by"], "NAME">>;
  /** Offices that the text names by title and party. */
  readonly byTitleAndParty: ReadonlySet<string>;
}

/** More share a surname or a first name in few graphs; the likeness of names picks among them. */
const mostByWords = 60;
const row = z.object({ id: z.string() });

/** Entities that a text may name: exactly, by title and party, by all of its words, else by some of them or nearly so. */
export async function findByName(
  read: ReadQuery,
  text: string,
  kinds: readonly ReconciledKind[],
): Promise<FoundByName> {
  const [exact, offices, byWords] = await Promise.all([
    findExact(read, [text]),
    kinds.includes("OFFICE") ? findOfficesOfParty(read, text) : [],
    findByWords(read, text, kinds),
  ]);
  const ofKinds = exact.filter(({ kind }) => kinds.some((each) => each === kind));
  const byId = new Map<string, Exclude<ExactReference["by"], "NAME">>();
  // From the least sure way to the surest, so that the surest stays.
  for (const way of exactWays.toReversed()) {
    for (const { by, id } of ofKinds) if (by === way && by !== "NAME") byId.set(id, by);
  }
  const ids = [...new Set([...ofKinds.map(({ id }) => id), ...offices, ...byWords])];
  return { ids, byId, byTitleAndParty: new Set(offices) };
}

/** All words first; where no name holds them all, whatever holds any of them or nearly so. */
async function findByWords(read: ReadQuery, text: string, kinds: readonly ReconciledKind[]) {
  const [strict, ...lenient] = toNameQueries(text);
  if (strict === undefined) return [];
  const held = await readByWords(read, strict, kinds);
  if (held.length > 0) return held;
  const near = await Promise.all(
    [...lenient, ...toNearQueries(text), ...toApartQueries(text)].map((query) => readByWords(read, query, kinds)),
  );
  return near.flat();
}

async function readByWords(read: ReadQuery, { names }: Pick<NameQuery, "names">, kinds: readonly ReconciledKind[]) {
  const rows = await readRows(read, "entities-by-words", { names, kinds, first: mostByWords }, row);
  return rows.map(({ id }) => id);
}

const longestRun = 12;

/** A name that is written in one run, "안규백", may stand in two words in the index, "안 규백": where is anybody's guess. */
function toApartQueries(text: string): readonly Pick<NameQuery, "names">[] {
  const runs = readNameWords(text).words.filter((word) =>
    /^(?:\p{Script=Hangul}+|[\p{Script=Katakana}ー]+)$/u.test(word),
  );
  const ways = runs.flatMap((run) => {
    const signs = [...run];
    if (signs.length > longestRun) return [];
    return signs.slice(1).map((_, at) => `(+${signs.slice(0, at + 1).join("")} +${signs.slice(at + 1).join("")})`);
  });
  return ways.length === 0 ? [] : [{ names: ways.join(" ") }];
}
