import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import type { FeedPlace } from "./feed-cursor.ts";
import { type FeedScope, idsOfScope } from "./feed-scope.ts";

const row = z.object({
  version: z.number(),
  day: z.string(),
  rank: z.number(),
  id: z.string(),
  readout: z.string().nullable(),
});

/** An entry before anything is known of it but its place. */
export type FeedRow = Readonly<z.output<typeof row>>;

export interface AskedPage {
  /** The load that the graph is from; entries of one that is still running are left for later. */
  readonly version: number;
  readonly after: FeedPlace | undefined;
  readonly first: number;
}

export function readFeedRows(
  read: ReadQuery,
  scope: FeedScope,
  { version, after, first }: AskedPage,
): Promise<readonly FeedRow[]> {
  const page = { version: Math.min(version, after?.version ?? version), after: after ?? null, first };
  if (scope.of === "everything") return readRows(read, "feed-of-everything", { page }, row);
  const ids = idsOfScope(scope);
  if (scope.of === "pair") return readRows(read, "feed-of-pair", { pair: ids, page }, row);
  return readRows(read, "feed-of-entity", { of: scope.reference.id, page }, row);
}

/** Where a page that ends with the row is to be continued. */
export function placeOf({ version, day, rank, id, readout }: FeedRow): FeedPlace {
  return { version, day, rank, id: readout === null ? id : `${id} ${readout}` };
}
