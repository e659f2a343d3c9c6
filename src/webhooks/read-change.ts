import { z } from "zod";
import { toPlain } from "../graph/plain-values.ts";
import { readStatement } from "../graph/read-statement.ts";
import { type ReadableDatabase, runReadQuery } from "../graph/run-read-query.ts";
import type { GraphChange } from "./graph-change.ts";

const count = z.int();
const changeRow = z.object({
  version: count,
  loadedAt: z.string().nullable(),
  counts: z.object({
    loads: count,
    meetingsAdded: count,
    cooperationsAdded: count,
    readoutsAdded: count,
    entitiesAdded: count,
    corrected: count,
    withdrawn: count,
  }),
});

const timeoutMs = 5_000;

/**
 * Where the graph stands, and what was done to it after a version.
 * @throws DatabaseTrouble
 */
export async function readChange(database: ReadableDatabase, since: number): Promise<GraphChange> {
  const { records } = await runReadQuery(database, readStatement("query/change-counts"), { since }, { timeoutMs });
  return changeRow.parse(toPlain(records[0]?.toObject()));
}
