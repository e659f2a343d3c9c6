import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { foldName } from "../../model/fold-name.ts";
import { entityKind, entityKinds } from "../entity-kinds.ts";
import { readRows } from "./read-rows.ts";

const row = z.object({
  text: z.string(),
  by: z.enum(["ID", "FORMER_ID", "CODE", "NAME"]),
  id: z.string(),
  kind: entityKind,
});
export type ExactReference = Readonly<z.output<typeof row>>;

/** From the surest way to the least sure one. */
export const exactWays: readonly ExactReference["by"][] = ["ID", "FORMER_ID", "CODE", "NAME"];

/** What texts stand for exactly: as an id, a former id, an ISO code of two letters, or a whole name. */
export async function findExact(read: ReadQuery, texts: readonly string[]): Promise<readonly ExactReference[]> {
  const asked = texts.map((text) => ({ text, folded: foldName(text) }));
  return readRows(read, "exact-references", { texts: asked, kinds: entityKinds }, row);
}
