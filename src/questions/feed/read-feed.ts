import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { tellChange } from "./change-entry.ts";
import { tellCooperation } from "./cooperation-entry.ts";
import { writeCursor } from "./feed-cursor.ts";
import type { FeedEntry, ToldEntry } from "./feed-entry.ts";
import { type FeedFacts, readFeedFacts } from "./feed-facts.ts";
import { type AskedPage, type FeedRow, placeOf, readFeedRows } from "./feed-rows.ts";
import type { FeedScope } from "./feed-scope.ts";
import { tellAccount, tellMeeting } from "./meeting-entry.ts";

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  /** The cursor of the page after; undefined at the end. */
  readonly next: string | undefined;
}

const changeSet = z.object({ version: z.number(), loadedAt: z.string() });

/** One page of what loads brought and changed, the newest load first. */
export async function readFeed(read: ReadQuery, scope: FeedScope, page: AskedPage): Promise<FeedPage> {
  // One more than is told, to know whether there is another page.
  const found = await readFeedRows(read, scope, { ...page, first: page.first + 1 });
  const rows = found.slice(0, page.first);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  const [facts, sets] = await Promise.all([
    readFeedFacts(read, rows),
    readRows(read, "feed-change-sets", { versions: [...new Set(rows.map(({ version }) => version))] }, changeSet),
  ]);
  const loadedAt = new Map(sets.map((set) => [set.version, new Date(set.loadedAt).toISOString()]));
  const entries = rows.flatMap((row): readonly FeedEntry[] => {
    const at = loadedAt.get(row.version);
    const told = at === undefined ? undefined : tell(row, at, facts);
    return at === undefined || told === undefined ? [] : [{ ...told, version: row.version, loadedAt: at }];
  });
  return { entries, next: last === undefined ? undefined : writeCursor(placeOf(last)) };
}

/** Undefined for what a load has taken away since the page was found. */
function tell({ rank, id, readout }: FeedRow, loadedAt: string, facts: FeedFacts): ToldEntry | undefined {
  if (rank === 3) {
    const change = facts.changes.get(id);
    return change === undefined ? undefined : tellChange(change, loadedAt, facts);
  }
  if (rank === 2) {
    const cooperation = facts.cooperations.get(id);
    return cooperation === undefined ? undefined : tellCooperation(cooperation, facts);
  }
  const meeting = facts.meetings.get(id);
  if (meeting === undefined) return undefined;
  return readout === null ? tellMeeting(meeting, facts) : tellAccount(meeting, readout, facts);
}
