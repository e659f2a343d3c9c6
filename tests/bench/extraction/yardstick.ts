import { foldName } from "../../../src/model/fold-name.ts";

/** A fixed piece of work on a text, to hold extraction against on any machine: fold it and count each word. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of foldName(text).split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
