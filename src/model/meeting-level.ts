import { type Level, levels } from "./vocabularies.ts";

/** One side of a meeting: the levels of all offices its people were there in. */
export interface LevelsOfSide {
  readonly party: string;
  readonly levels: readonly Level[];
}

/**
 * The level at which every side was present: the highest of each party, and of those the lowest.
 * Parties whose level nobody knows do not count.
 */
export function meetingLevel(sides: readonly LevelsOfSide[]): Level {
  const highest = new Map<string, number>();
  for (const side of sides) {
    for (const level of side.levels) {
      if (level === "unknown") continue;
      const rank = levels.indexOf(level);
      highest.set(side.party, Math.min(rank, highest.get(side.party) ?? rank));
    }
  }
  return levels[Math.max(...highest.values())] ?? "unknown";
}
