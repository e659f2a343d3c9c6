import { z } from "zod";
import { toPlain } from "../graph/plain-values.ts";
import { readStatement } from "../graph/read-statement.ts";
import { type ReadableDatabase, runReadQuery } from "../graph/run-read-query.ts";

/** Which load a graph is from. A graph that was emptied counts its loads anew, but not at the same time. */
export interface GraphStamp {
  readonly version: number;
  readonly loadedAt: string | null;
}

const stampRow = z.object({ version: z.number(), loadedAt: z.string().nullable() });

const timeoutMs = 5_000;

/** @throws DatabaseTrouble */
export async function readGraphStamp(database: ReadableDatabase): Promise<GraphStamp> {
  const { records } = await runReadQuery(database, readStatement("query/graph-version"), {}, { timeoutMs });
  return stampRow.parse(toPlain(records[0]?.toObject()));
}

export function isSameLoad(one: GraphStamp, other: GraphStamp): boolean {
  return one.version === other.version && one.loadedAt === other.loadedAt;
}
