import type { PathRules } from "../../../src/network/path-finder.ts";

/** As `shortestPath` sees the graph: whoever came to the same meeting is one hop apart. */
export const openRules: PathRules = {
  contact: "SAME_OCCASION",
  window: { from: undefined, to: undefined, certainty: "POSSIBLE" },
  maxPeople: undefined,
  modes: [],
  formats: [],
  colleagues: true,
  by: "PERSON",
  maxHops: 12,
  avoid: [],
  through: [],
};

/** As the API has it by default. */
export const usualRules: PathRules = { ...openRules, contact: "DIRECT", colleagues: false };
