import type { FeedEntry } from "../questions/feed/feed-entry.ts";

/** One page of a feed, ready to be written. */
export interface FeedDocument {
  /** The same for every page and in every format, wherever it is served. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Address of this page. */
  readonly self: string;
  /** Of the first page. */
  readonly first: string;
  /** Of the page after this one. */
  readonly next: string | undefined;
  /** Of Parley's own page. */
  readonly home: string;
  /** UTC. */
  readonly updatedAt: string;
  readonly entries: readonly FeedEntry[];
}

/** The name of an entry that stays the same in every feed it is in. */
export function entryId({ key }: Pick<FeedEntry, "key">): string {
  return toUrn(key);
}

/** What an id may hold and a name in `urn:` may not is escaped. */
export function toUrn(key: string): string {
  return `urn:parley:${key.replace(/[^\w.~:/-]+/gu, encodeURIComponent)}`;
}
