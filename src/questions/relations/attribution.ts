import type { Citation } from "../asking/citations.ts";
import { accordingTo } from "../asking/words.ts";

/** Says who says so. What is counted from many sources is our count: then only the latest of it is put to them. */
export function attributed(told: string, sources: readonly Citation[], count: number): string {
  if (count === 1) return `${accordingTo(sources)}${told}`;
  const latest = accordingTo(sources)
    .replace(/^According/, "the latest according")
    .replace(/, $/, "");
  return latest === "" ? told : `${told} (${latest})`;
}
