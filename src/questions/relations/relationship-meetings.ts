import { compareText } from "../../model/compare-text.ts";
import type { Citation, FactKind } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, countInWords, dayInWords, enumInWords, whenInWords } from "../asking/words.ts";
import { toSentence } from "./describe-cooperation.ts";
import { rhythmOf } from "./gaps.ts";
import type { Pair } from "./pair.ts";
import type { MeetingRow, MeetingsRow } from "./relationship-rows.ts";

/** Counts of shared meetings: all, and by what they were. */
export function summariseMeetings(rows: readonly MeetingsRow[]) {
  const rhythm = rhythmOf(rows.flatMap(({ days }) => days));
  return {
    ...countOf(rows),
    firstOn: rows.map(({ firstOn }) => firstOn).sort()[0] ?? null,
    lastOn:
      rows
        .map(({ lastOn }) => lastOn)
        .sort()
        .at(-1) ?? null,
    longestGap: rhythm.longest,
    medianGapDays: rhythm.medianDays,
    byLevel: countBy(rows, ({ level }) => level).map(([level, counts]) => ({ level, ...counts })),
    byMode: countBy(rows, ({ mode }) => mode).map(([mode, counts]) => ({ mode, ...counts })),
    byYear: countBy(rows, ({ year }) => year)
      .map(([year, counts]) => ({ year, ...counts }))
      .toSorted((one, other) => one.year - other.year),
  };
}
export type MeetingsSummary = ReturnType<typeof summariseMeetings>;

function countOf(rows: readonly MeetingsRow[]) {
  const sum = (counted: readonly MeetingsRow[]) => counted.reduce((total, { meetings }) => total + meetings, 0);
  return { total: sum(rows), direct: sum(rows.filter(({ direct }) => direct)) };
}

/** The most meetings first. */
function countBy<Key extends string | number>(
  rows: readonly MeetingsRow[],
  keyOf: (row: MeetingsRow) => Key,
): readonly (readonly [Key, ReturnType<typeof countOf>])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys
    .map((key) => [key, countOf(rows.filter((row) => keyOf(row) === key))] as const)
    .toSorted(
      ([one, { total }], [other, { total: totalOfOther }]) => totalOfOther - total || compareText(`${one}`, `${other}`),
    );
}

export interface MeetingTelling {
  readonly named: (id: string) => Reference;
  readonly citationsOf: (kind: FactKind, ids: Iterable<string>) => readonly Citation[];
}

export function describeMeeting(row: MeetingRow, { a, b }: Pair, { named, citationsOf }: MeetingTelling) {
  const meeting = named(row.id);
  const sources = citationsOf("meetings", [row.id]);
  const what = row.direct ? "met at" : "were both at";
  const told = [`${a.name} and ${b.name} ${what} ${quoted(meeting.name)} ${whenInWords(row.earliest, row.latest)}`];
  const more = [...modeInWords(row.mode), ...levelInWords(row.level).map((words) => `at a meeting ${words}`)];
  return {
    meeting,
    earliest: row.earliest,
    latest: row.latest,
    level: row.level,
    mode: row.mode,
    direct: row.direct,
    sentence: toSentence(`${accordingTo(sources)}${[...told, ...more].join(", ")}`),
    sources,
  };
}

export function quoted(name: string): string {
  return `“${name}”`;
}

export function modeInWords(mode: string): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    IN_PERSON: "in person",
    PHONE: "by phone",
    VIDEO: "by video",
    HYBRID: "partly by video",
  };
  return [words[mode] ?? []].flat();
}

/** The level is that of the meeting, not of each who was there. */
export function levelInWords(level: string): readonly string[] {
  if (level === "UNKNOWN") return [];
  return [`at the level of ${level === "IO_HEAD" ? "head of an international organisation" : enumInWords(level)}`];
}

/** How often two met, when, and how regularly. */
export function meetingsInWords({ a, b }: Pair, summary: MeetingsSummary, scope: string): string {
  const { total, direct, firstOn, lastOn, medianGapDays } = summary;
  if (firstOn === null || lastOn === null) return `No held meeting of ${a.name} and ${b.name}${scope} is in the data.`;
  const together = total === 1 ? "" : directInWords(direct, total);
  const closeness = total > 1 ? together : direct === 1 ? ", in direct contact" : ", not in direct contact";
  const span =
    total === 1 || firstOn === lastOn
      ? ` ${whenInWords(firstOn, lastOn)}`
      : ` from ${dayInWords(firstOn)} to ${dayInWords(lastOn)}`;
  const usual = medianGapDays === null ? "" : `; the gaps between them have a median of ${daysInWords(medianGapDays)}`;
  return `The data hold ${countInWords(total, "meeting")} where both ${a.name} and ${b.name} were${scope},${span}${closeness}${usual}.`;
}

function directInWords(direct: number, total: number): string {
  if (direct === total) return ", all in direct contact";
  return direct === 0 ? ", none in direct contact" : `, ${direct.toLocaleString("en")} of them in direct contact`;
}

function daysInWords(days: number): string {
  return countInWords(days, "day");
}
