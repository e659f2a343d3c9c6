import { meetingFormats, meetingModes } from "../model/vocabularies.ts";

/** All meetings, best first: a meeting's index is its rank (fewest people, then latest day, then id). */
export interface MeetingTable {
  readonly count: number;
  readonly ids: readonly string[];
  readonly personCount: Int32Array;
  /** Day numbers of the span of the meeting's date. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** One bit; several bits. */
  readonly mode: Int32Array;
  readonly formats: Int32Array;
  /**
   * What a hop at the meeting adds to its path: people in the high part, days before the latest of all in the low part.
   * The sums of paths of equally many hops compare as the ranking wants it.
   */
  readonly cost: Float64Array;
  find(id: string): number | undefined;
}

/** What of a meeting does not depend on the others, in the order in which meetings came. */
export interface CollectedMeetings {
  readonly ids: ReadonlyMap<string, number>;
  readonly personCount: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly mode: Int32Array;
  readonly formats: Int32Array;
}

/** Sums stay exact up to 2^23 people on a path and 2^30 days. */
const onePerson = 2 ** 30;

const modeBits = toBits(meetingModes);
const formatBits = toBits(meetingFormats);

/** The bits of modes, as facts files or the graph spell them; one that is not known has none. */
export function toModeBits(modes: readonly string[]): number {
  return joinBits(modes, modeBits);
}

export function toFormatBits(formats: readonly string[]): number {
  return joinBits(formats, formatBits);
}

/** The table, and for each rank the place at which the meeting came. */
export function rankMeetings(collected: CollectedMeetings): { table: MeetingTable; cameAt: Int32Array } {
  const { personCount, latest } = collected;
  const count = personCount.length;
  let newest = -Infinity;
  for (let at = 0; at < count; at += 1) newest = Math.max(newest, latest[at] ?? 0);
  const costs = new Float64Array(count);
  const cameAt = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    costs[at] = (personCount[at] ?? 0) * onePerson + newest - (latest[at] ?? 0);
    cameAt[at] = at;
  }
  const names = [...collected.ids.keys()];
  cameAt.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1));
  const rankOf = new Int32Array(count);
  for (let rank = 0; rank < count; rank += 1) rankOf[cameAt[rank] ?? 0] = rank;
  const table: MeetingTable = {
    count,
    ids: [...cameAt].map((at) => names[at] ?? ""),
    personCount: inOrder(personCount, cameAt, new Int32Array(count)),
    earliest: inOrder(collected.earliest, cameAt, new Int32Array(count)),
    latest: inOrder(latest, cameAt, new Int32Array(count)),
    mode: inOrder(collected.mode, cameAt, new Int32Array(count)),
    formats: inOrder(collected.formats, cameAt, new Int32Array(count)),
    cost: inOrder(costs, cameAt, new Float64Array(count)),
    find: (id) => {
      const at = collected.ids.get(id);
      return at === undefined ? undefined : rankOf[at];
    },
  };
  return { table, cameAt };
}

function inOrder<Numbers extends Int32Array | Float64Array>(
  values: Numbers,
  order: Int32Array,
  ordered: Numbers,
): Numbers {
  for (let place = 0; place < order.length; place += 1) ordered[place] = values[order[place] ?? 0] ?? 0;
  return ordered;
}

function toBits(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, place) => [word.toUpperCase(), 1 << place]));
}

function joinBits(words: readonly string[], bits: ReadonlyMap<string, number>): number {
  return words.reduce((joined, word) => joined | (bits.get(word.toUpperCase()) ?? 0), 0);
}
