import type { DraftProblem, Path } from "./draft-problem.ts";

/** A file or a line of one, read but not yet known to be of the right shape. */
export interface ParsedText {
  readonly value: unknown;
  /** 1-based line and column of a value or of its key. */
  readonly locate: (path: Path, points: "key" | "value") => Place;
  /** The line alone, which for a line of JSON Lines costs nothing. */
  readonly lineOf: (path: Path) => number;
  /** The value as written, cut to a readable length. */
  readonly written: (path: Path) => string | undefined;
  readonly problems: readonly PlacedDraft[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem of the grammar: it knows its place, and has no path. */
export interface PlacedDraft extends DraftProblem {
  readonly place: Place;
}
