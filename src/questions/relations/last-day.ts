import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";

/** The day that counts as today: the last one in the data, never the clock; null where no meeting was held. */
export async function readLastDay(read: ReadQuery): Promise<string | null> {
  const rows = await readRows(read, "last-meeting-day", {}, z.object({ day: z.string() }));
  return rows[0]?.day ?? null;
}
