import type { Citation } from "../asking/citations.ts";

/** What an entry tells; the words are the category that readers filter by. */
export const entryKinds = {
  meeting: "New meeting",
  cooperation: "New cooperation",
  account: "New account of a known meeting",
  status: "Change of status",
  correction: "Correction",
  withdrawal: "Withdrawal",
} as const;
export type EntryKind = keyof typeof entryKinds;

/** A line of an entry: "Place": "Ankara". */
export interface EntryLine {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface EntryCategory {
  readonly of: "topic" | "occasion";
  readonly id: string;
  readonly label: string;
}

/** A readout behind an entry; of a correction the paragraph may not be known. */
export type EntrySource = Pick<Citation, "readout" | "title" | "url" | "publisher" | "publishedOn"> & {
  readonly paragraph: string | null;
};

/** What an entry tells, whatever load it came with. */
export interface ToldEntry {
  /** Without the scheme: "meeting:<id>:added". */
  readonly key: string;
  readonly kind: EntryKind;
  /** A sentence without full stop. */
  readonly title: string;
  /** The same or more, with who says so. */
  readonly sentence: string;
  readonly meeting: string | null;
  readonly lines: readonly EntryLine[];
  readonly categories: readonly EntryCategory[];
  readonly sources: readonly EntrySource[];
}

export interface FeedEntry extends ToldEntry {
  /** Number of the load, and when that was (UTC). */
  readonly version: number;
  readonly loadedAt: string;
}
