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
  const newest = latest.reduce((found, day) => Math.max(found, day), -Infinity);
  const costs = Float64Array.from(personCount, (people, at) => people * onePerson + newest - (latest[at] ?? 0));
  const names = [...collected.ids.keys()];
  const cameAt = Int32Array.from(personCount, (_, at) => at).sort(
    (a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1),
  );
  const rankOf = new Int32Array(count);
  for (let rank = 0; rank < count; rank += 1) rankOf[cameAt[rank] ?? 0] = rank;
  const table: MeetingTable = {
    count,
    ids: Array.from(cameAt, (at) => names[at] ?? ""),
    personCount: inOrder(personCount, cameAt),
    earliest: inOrder(collected.earliest, cameAt),
    latest: inOrder(latest, cameAt),
    mode: inOrder(collected.mode, cameAt),
    formats: inOrder(collected.formats, cameAt),
    cost: Float64Array.from(cameAt, (at) => costs[at] ?? 0),
    find: (id) => {
      const at = collected.ids.get(id);
      return at === undefined ? undefined : rankOf[at];
    },
  };
  return { table, cameAt };
}

function inOrder(values: Int32Array, order: Int32Array): Int32Array {
  const ordered = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) ordered[place] = values[order[place] ?? 0] ?? 0;
  return ordered;
}

function toBits(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, place) => [word.toUpperCase(), 1 << place]));
}

function joinBits(words: readonly string[], bits: ReadonlyMap<string, number>): number {
  return words.reduce((joined, word) => joined | (bits.get(word.toUpperCase()) ?? 0), 0);
}
