import { z } from "zod";
import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { type EntityKind, entityKind, entityKinds } from "./entity-kinds.ts";
import { type NameQuery, toNameQueries, toNearQueries } from "./name-query.ts";

export interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | undefined;
  readonly first: number;
}

const hit = z.object({
  id: z.string(),
  kind: entityKind,
  name: z.string(),
  detail: z.string().nullable(),
  matched: z.string(),
  language: z.string().nullable(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof hit>;

/** Longer than any name; what is longer was pasted by mistake. */
export const longestSearchText = 200;

/**
 * Entities any of whose names hold all words of the text, in any order, script, case or accents, each word perhaps
 * unfinished; where there are none, titles of office are left out, and last any one word will do. Best first, then by id.
 */
export async function search(read: ReadQuery, { text, kinds, first }: SearchRequest): Promise<readonly SearchHit[]> {
  for (const query of toNameQueries(text)) {
    const hits = await findHits(read, query, { kinds, first });
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Ids of what all words of the text name; where there is nothing, of what any word or a word spelt nearly so does. */
export async function findByWords(
  read: ReadQuery,
  { text, ...request }: SearchRequest,
): Promise<{ readonly held: readonly string[]; readonly near: readonly string[] }> {
  const [strict, ...lenient] = toNameQueries(text);
  const held = strict === undefined ? [] : await findHits(read, strict, request);
  if (held.length > 0) return { held: held.map(({ id }) => id), near: [] };
  for (const query of [...lenient, ...toNearQueries(text)]) {
    const near = await findHits(read, query, request);
    if (near.length > 0) return { held: [], near: near.slice(0, 3).map(({ id }) => id) };
  }
  return { held: [], near: [] };
}

async function findHits(
  read: ReadQuery,
  query: NameQuery,
  { kinds, first }: Omit<SearchRequest, "text">,
): Promise<readonly SearchHit[]> {
  const result = await read(readStatement("query/search"), { ...query, kinds: kinds ?? entityKinds, first });
  return result.records.map((record) => hit.parse(record.toObject()));
}
