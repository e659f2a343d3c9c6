import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";

/** A statement with whoever made it, for whom, to whom, and where. */
export const statementDetails = z.object({
  id: z.string(),
  act: z.string(),
  strength: z.number(),
  polarity: z.string(),
  by: z.enum(["NAMED", "PARTY", "ALL", "UNNAMED", "NARRATOR"]),
  joint: z.boolean(),
  summary: z.string(),
  happened: z.string().nullable(),
  earliest: z.string(),
  latest: z.string(),
  meeting: z.string(),
  status: z.string(),
  speakers: z.array(z.string()),
  /** The first 20 by id. */
  parties: z.array(z.string()),
  partyCount: z.number(),
  addressedTo: z.array(z.string()),
  instrument: z.string().nullable(),
  /** Status of the cooperation it sets out. */
  cooperation: z.string().nullable(),
});
export type StatementDetails = Readonly<z.output<typeof statementDetails>>;

/** Each statement by its id. */
export async function readStatementDetails(
  read: ReadQuery,
  statements: readonly string[],
): Promise<ReadonlyMap<string, StatementDetails>> {
  const rows =
    statements.length === 0 ? [] : await readRows(read, "statement-details", { statements }, statementDetails);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Ids of all that its telling names. */
export function idsOf({ meeting, speakers, parties, addressedTo, instrument }: StatementDetails): readonly string[] {
  return [meeting, ...speakers, ...parties, ...addressedTo, ...(instrument === null ? [] : [instrument])];
}
