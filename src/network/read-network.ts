import { z } from "zod";
import type { ReadableDatabase } from "../graph/run-read-query.ts";
import { streamRows } from "../graph/stream-rows.ts";
import { type GraphStamp, isSameLoad, readGraphStamp } from "./graph-stamp.ts";
import { meetingRow } from "./meeting-row.ts";
import { type Network, NetworkBuilder } from "./network.ts";

export interface ReadNetwork {
  readonly network: Network;
  readonly stamp: GraphStamp;
}

/** So often the graph may change while it is read before that counts as a failure. */
const mostReadings = 5;

/**
 * Builds the network from the graph as one load left it: when the graph's version has changed meanwhile, it reads anew.
 * @throws NetworkTooLarge, DatabaseTrouble, or the signal's reason
 */
export async function readNetwork(
  database: ReadableDatabase,
  limitBytes: number,
  signal: AbortSignal,
): Promise<ReadNetwork> {
  let before = await readGraphStamp(database);
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const builder = new NetworkBuilder(limitBytes);
    for await (const row of streamRows(database, "query/network-meetings", {}, compactRow)) {
      signal.throwIfAborted();
      builder.add(row);
    }
    const stamp = await readGraphStamp(database);
    if (isSameLoad(before, stamp)) return { network: builder.finish(stamp.version), stamp };
    before = stamp;
  }
  throw new Error(`the graph changed ${mostReadings} times while it was read`);
}

/** People come as lists, since maps would take twice as long to receive. */
const compactRow = meetingRow.extend({
  people: z.array(z.array(z.string().nullable())).transform((people) =>
    people.map(([id, contact, party, office]) => ({
      id: id ?? "",
      contact: contact ?? "",
      party: party ?? null,
      office: office ?? null,
    })),
  ),
});
