import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { entityKind, entityKinds } from "../entity-kinds.ts";
import { readRows } from "./read-rows.ts";

/** How answers name things; detail tells equal names apart: office and party of a person, party of an office. */
export const reference = z.object({
  id: z.string(),
  kind: entityKind,
  name: z.string(),
  detail: z.string().nullable(),
});
export type Reference = Readonly<z.output<typeof reference>>;

/** Looks up what answers name by id alone, all in one round trip. Ids are current ones. */
export async function readReferences(read: ReadQuery, ids: Iterable<string>): Promise<(id: string) => Reference> {
  const wanted = [...new Set(ids)];
  const rows =
    wanted.length === 0 ? [] : await readRows(read, "references", { ids: wanted, kinds: entityKinds }, reference);
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`nothing in the graph has the id ${id}`);
    return found;
  };
}
