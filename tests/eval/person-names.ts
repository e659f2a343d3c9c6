import { foldName } from "../../src/model/fold-name.ts";

/** The words of a name that tell people apart, sorted: without initials and the like of "III". */
export type NameWords = readonly string[];

const numerals: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

export function nameWords(name: string): NameWords {
  const words = foldName(name).split(" ");
  const telling = words.filter((word) => word.length > 1 && !numerals.has(word));
  return (telling.length > 0 ? telling : words).toSorted();
}

/** 0 where they are not one name; 2 for the same words, 1 where one name has all the words of the other, two at least. */
export function nameLikeness(one: NameWords, other: NameWords): 0 | 1 | 2 {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (!fewer.every((word) => more.includes(word))) return 0;
  if (fewer.length === more.length) return 2;
  return fewer.length >= 2 ? 1 : 0;
}
