import { toDayNumber } from "./day-number.ts";
import { type MeetingTable, toFormatBits, toModeBits } from "./meeting-table.ts";
import type { MeetingRules } from "./path-finder.ts";
import { contactOf, partyOf, toContactLevel } from "./standing.ts";

/** The rules of a question in the numbers of the network. */
export interface CountingRules {
  readonly meetings: MeetingTable;
  /** Meetings of this rank and after have too many people. */
  readonly endRank: number;
  /** The meeting's earliest day has to be in the first span and its latest in the second. */
  readonly earliestFrom: number;
  readonly earliestTo: number;
  readonly latestFrom: number;
  readonly latestTo: number;
  /** 0: any. */
  readonly modes: number;
  readonly formats: number;
  readonly avoided: ReadonlySet<number>;
  readonly contact: number;
  /** Any two nodes may meet, whatever they represent. */
  readonly mixesAll: boolean;
}

export function toCountingRules(meetings: MeetingTable, rules: MeetingRules, avoid: readonly string[]): CountingRules {
  const { window, maxPeople } = rules;
  const from = window.from === undefined ? -Infinity : toDayNumber(window.from);
  const to = window.to === undefined ? Infinity : toDayNumber(window.to);
  const isDefinite = window.certainty === "DEFINITE";
  return {
    meetings,
    endRank: maxPeople === undefined ? meetings.count : countUpTo(meetings.personCount, maxPeople),
    earliestFrom: isDefinite ? from : -Infinity,
    earliestTo: isDefinite ? Infinity : to,
    latestFrom: isDefinite ? -Infinity : from,
    latestTo: isDefinite ? to : Infinity,
    modes: toModeBits(rules.modes),
    formats: toFormatBits(rules.formats),
    avoided: new Set(avoid.flatMap((id) => meetings.find(id) ?? [])),
    contact: toContactLevel(rules.contact),
    mixesAll: rules.colleagues || rules.by === "PARTY",
  };
}

/** Whether a meeting below `endRank` is within the rules. */
export function isCounted(rules: CountingRules, meeting: number): boolean {
  const { meetings } = rules;
  const earliest = meetings.earliest[meeting] ?? 0;
  const latest = meetings.latest[meeting] ?? 0;
  return (
    earliest >= rules.earliestFrom &&
    earliest <= rules.earliestTo &&
    latest >= rules.latestFrom &&
    latest <= rules.latestTo &&
    (rules.modes === 0 || ((meetings.mode[meeting] ?? 0) & rules.modes) !== 0) &&
    (rules.formats === 0 || ((meetings.formats[meeting] ?? 0) & rules.formats) !== 0) &&
    !(rules.avoided.size > 0 && rules.avoided.has(meeting))
  );
}

/** Whether somebody who was there so can have met anybody. */
export function isPresent(rules: CountingRules, standing: number): boolean {
  return contactOf(standing) <= rules.contact && (rules.mixesAll || partyOf(standing) > 0);
}

/** Whether two nodes that were present at one meeting met. */
export function haveMet(rules: CountingRules, standing: number, other: number): boolean {
  return rules.mixesAll || partyOf(standing) !== partyOf(other);
}

/** How many of ascending numbers are at most `limit`. */
function countUpTo(ascending: Int32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
