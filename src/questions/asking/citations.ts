import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "./read-rows.ts";

/** A readout and the paragraph of it that says something. */
export const citation = z.object({
  readout: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  paragraph: z.string(),
  quote: z.string().nullable(),
  quoteFound: z.boolean().nullable(),
});
export type Citation = Readonly<z.output<typeof citation>>;

/** Facts by kind, as their ids; of meetings, what readouts say of them. */
export interface FactIds {
  readonly meetings?: Iterable<string>;
  readonly attendances?: Iterable<string>;
  readonly statements?: Iterable<string>;
  readonly cooperations?: Iterable<string>;
  readonly tenures?: Iterable<string>;
  readonly memberships?: Iterable<string>;
  readonly mentions?: Iterable<string>;
}

export type FactKind = keyof FactIds;

const noFacts = {
  meetings: [],
  attendances: [],
  statements: [],
  cooperations: [],
  tenures: [],
  memberships: [],
  mentions: [],
};
const row = z.object({ kind: z.string(), id: z.string(), citation });

/** The sources of facts, earliest published first, all in one round trip. A fact without any has none. */
export async function readCitations(
  read: ReadQuery,
  facts: FactIds,
): Promise<(kind: FactKind, ids: Iterable<string>) => readonly Citation[]> {
  const ofKinds = Object.fromEntries(
    Object.entries({ ...noFacts, ...facts }).map(([kind, ids]) => [kind, [...new Set(ids)]]),
  );
  const rows = Object.values(ofKinds).every((ids) => ids.length === 0)
    ? []
    : await readRows(read, "citations-of-facts", { facts: ofKinds }, row);
  const known = new Map<string, Citation[]>();
  for (const { kind, id, citation: found } of rows) {
    const key = `${kind} ${id}`;
    known.set(key, [...(known.get(key) ?? []), found]);
  }
  return (kind, ids) => mergeCitations([...ids].flatMap((id) => known.get(`${kind} ${id}`) ?? []));
}

/** Each readout and paragraph once, earliest published first. */
export function mergeCitations(citations: readonly Citation[]): readonly Citation[] {
  const unique = new Map(citations.map((each) => [`${each.readout} ${each.paragraph}`, each]));
  const keyOf = (each: Citation) => `${each.publishedOn ?? "9999"} ${each.readout} ${each.paragraph}`;
  return [...unique.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
