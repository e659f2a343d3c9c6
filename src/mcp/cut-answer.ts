import { type Entry, toEntry } from "./entry.ts";

/** How much of a list an answer still holds. */
export interface CutList {
  /** The name of the list in the answer, such as `entries` or `hops.sources`. */
  readonly list: string;
  readonly leftOut: number;
}

export interface CutAnswer {
  readonly answer: Entry;
  /** Empty where the answer is whole. */
  readonly cut: readonly CutList[];
}

/**
 * An answer of at most so many characters by that measure: the longest lists lose their ends until it fits, since
 * lists have the best first, or what was asked for first. A cursor for the next page goes too where a
 * list was cut: it would lead past what was left out.
 */
export function cutAnswer(whole: Entry, longest: number, measure: (answer: Entry) => number = sizeOf): CutAnswer {
  const leftOut = new Map<string, number>();
  let answer = whole;
  for (let size = measure(answer); size > longest; size = measure(answer)) {
    const found = findLongestList(answer);
    if (found === undefined) return { answer: {}, cut: [{ list: "everything", leftOut: 1 }] };
    const kept = countKept(found, size - longest);
    leftOut.set(found.name, (leftOut.get(found.name) ?? 0) + found.list.length - kept);
    answer = toEntry(replaceAt(answer, found.path, found.list.slice(0, kept)));
  }
  if (leftOut.size > 0 && typeof answer.next === "string") answer = { ...answer, next: null };
  return { answer, cut: [...leftOut].map(([list, count]) => ({ list, leftOut: count })) };
}

/** In characters of JSON. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}

type Path = readonly (string | number)[];

interface FoundList {
  readonly path: Path;
  readonly name: string;
  readonly list: readonly unknown[];
  readonly size: number;
}

/** As many as leave room for the excess, and at least one fewer than there are. */
function countKept({ list, size }: FoundList, excess: number): number {
  const share = Math.max(0, size - excess) / size;
  return Math.min(list.length - 1, Math.floor(list.length * share));
}

/** The list that takes most room; one entry alone is let go only where no list has several. */
function findLongestList(answer: Entry): FoundList | undefined {
  const lists = listsOf(answer, []);
  const several = lists.filter(({ list }) => list.length > 1);
  const candidates = several.length > 0 ? several : lists.filter(({ list }) => list.length === 1);
  return candidates.reduce<FoundList | undefined>(
    (longest, each) => (longest === undefined || each.size > longest.size ? each : longest),
    undefined,
  );
}

function listsOf(value: unknown, path: Path): readonly FoundList[] {
  if (Array.isArray(value)) {
    const name = path.filter((part) => typeof part === "string").join(".");
    const inner = value.flatMap((each, index) => listsOf(each, [...path, index]));
    return [{ path, name, list: value, size: sizeOf(value) }, ...inner];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => listsOf(inner, [...path, name]));
}

function replaceAt(value: unknown, [step, ...rest]: Path, replacement: readonly unknown[]): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === step ? replaceAt(each, rest, replacement) : each));
  }
  const entry = toEntry(value);
  return { ...entry, [step]: replaceAt(entry[step], rest, replacement) };
}
