import type { PathRules } from "../../../src/network/path-finder.ts";

/** Whoever was at the same meeting has met. */
export const looseRules: PathRules = {
  by: "PERSON",
  contact: "SAME_OCCASION",
  window: { from: undefined, to: undefined, certainty: "POSSIBLE" },
  maxPeople: undefined,
  modes: [],
  formats: [],
  colleagues: true,
  maxHops: 6,
  avoid: [],
  through: [],
};
