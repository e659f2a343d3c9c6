import { z } from "zod";
import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { type EntityKind, entityKind, entityKinds } from "./entity-kinds.ts";
import { toNameQueries } from "./name-query.ts";

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
    const result = await read(readStatement("query/search"), { ...query, kinds: kinds ?? entityKinds, first });
    if (result.records.length > 0) return result.records.map((record) => hit.parse(record.toObject()));
  }
  return [];
}
