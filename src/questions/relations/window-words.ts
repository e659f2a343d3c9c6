import type { Window } from "../asking/parameters.ts";
import { dayInWords } from "../asking/words.ts";

/** " since 1 January 2020", " between … and …"; nothing for the whole time. */
export function scopeOf({ from, to }: Window): string {
  if (from === undefined) return to === undefined ? "" : ` up to ${dayInWords(to)}`;
  return to === undefined ? ` since ${dayInWords(from)}` : ` between ${dayInWords(from)} and ${dayInWords(to)}`;
}
