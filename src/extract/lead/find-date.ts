import type { DateBasis } from "../../model/vocabularies.ts";
import { findDays, type PrintedDay, toIsoDay } from "../page/read-day.ts";

/** A day as found, and how. */
export interface FoundDate {
  /** EDTF: a day, or an interval of days. */
  readonly date: string;
  readonly from: DateBasis;
  /** True where the year is not printed beside the day. */
  readonly isYearBorrowed: boolean;
  /** The words it rests on. */
  readonly printed?: string;
}

export interface DateSources {
  /** Sentences that may tell the day, the likeliest first. */
  readonly sentences: readonly string[];
  readonly title?: string;
  readonly dateline?: string;
  readonly publishedOn?: string;
  /** The page's text: where all its full dates are of one year, a day without one is of that year too. */
  readonly text?: string;
  /** Address of the page: some hold the year and the month. */
  readonly url?: string;
}

/** Words that tell a day by the day of release. In readouts "today" is the meeting's day, not that of its report elsewhere. */
const relativeWords: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  { pattern: /\b(?:[Yy]esterday|[Ll]ast night|[Ll]ast evening)\b/u, days: -1 },
  { pattern: /\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Ee]arlier today)\b/u, days: 0 },
];
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const weekday =
  /\b(?:[Oo]n|[Ll]ast|[Tt]his) (?:(?:early|late) )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/u;

/** The day of a meeting: printed in its sentence, else a relative word with the day of release, else in the title, the date line, or that of release. */
export function findDate(given: DateSources): FoundDate | undefined {
  const sources = withoutExchanged(given);
  for (const sentence of sources.sentences) {
    const found = fromSentence(sentence, sources);
    if (found !== undefined) return found;
    // The day is printed and its year nowhere: any other date would be another day.
    if (findDays(sentence).some((day) => !isAside(sentence, day))) return undefined;
  }
  const inTitle = sources.title === undefined ? undefined : fromDays(sources.title, sources, "dateline");
  if (inTitle !== undefined) return inTitle;
  if (sources.dateline !== undefined) return { date: sources.dateline, from: "dateline", isYearBorrowed: false };
  if (sources.publishedOn === undefined) return undefined;
  return { date: sources.publishedOn, from: "published", isYearBorrowed: false };
}

/** Some copies of a page exchange day and month: a date line that is the day of release read so is no other day. */
function withoutExchanged({ dateline, ...sources }: DateSources): DateSources {
  const [year, month, day] = (dateline ?? "").split("-");
  const isExchanged = month !== day && sources.publishedOn === [year, day, month].join("-");
  return dateline === undefined || isExchanged ? sources : { ...sources, dateline };
}

function fromSentence(sentence: string, sources: DateSources): FoundDate | undefined {
  return fromDays(sentence, sources, "lead") ?? fromWords(sentence, sources);
}

function fromDays(text: string, sources: DateSources, from: DateBasis): FoundDate | undefined {
  const day = findDays(text).find((found) => !isAside(text, found));
  if (day === undefined) return undefined;
  const release = sources.dateline ?? sources.publishedOn;
  const year = day.year ?? yearFor(day, release) ?? yearOfUrl(sources.url) ?? onlyYear(sources.text ?? "");
  if (year === undefined) return undefined;
  const first = toIsoDay(year, day.month, day.day);
  if (first === undefined) return undefined;
  const last = day.until === undefined ? undefined : toIsoDay(year, day.until.month, day.until.day);
  const isYearBorrowed = day.year === undefined;
  const borrowed = sources.dateline !== undefined ? "dateline" : release !== undefined ? "published" : "inferred";
  const basis = isYearBorrowed ? borrowed : from;
  const date = last !== undefined && last > first ? `${first}/${last}` : first;
  return { date, from: basis, isYearBorrowed, printed: text.slice(day.start, day.end) };
}

/** A day in brackets after a clock time, or "since", "until", "adopted on" tells of something else. */
function isAside(text: string, { start, until }: PrintedDay): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  // "from July 5 to 8" is the whole of it, "from July 5" only where something begins.
  if (until !== undefined && /\bfrom (?:the )?$/u.test(before)) return false;
  return /(?:\b(?:since|until|by|before|after|of last|dated|issued on|adopted on|launched on|launch on|signed on|on from|from|effective|announced on|passed away on|missiles? on|occurred on|took office on|inaugurated on|attack on|elections? on|referendum on) (?:the )?|local time \([Oo]n )$/u.test(
    before,
  );
}

/** The year that puts the day nearest before the release; a readout may be dated a day ahead by its time zone. */
function yearFor(day: PrintedDay, release: string | undefined): number | undefined {
  if (release === undefined || release.length < 10) return undefined;
  const year = Number(release.slice(0, 4));
  const latest = addDays(release, 3);
  return [year + 1, year, year - 1].find((each) => (toIsoDay(each, day.month, day.day) ?? "9") <= latest);
}

function onlyYear(text: string): number | undefined {
  const years = new Set(findDays(text).flatMap(({ year }) => year ?? []));
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

/** "/2022/07/", "/2022-07-07-": some publishers put it into the address. */
function yearOfUrl(url: string | undefined): number | undefined {
  const found = /[/_-]((?:19|20)\d{2})[/_-]?(?:0[1-9]|1[0-2])?(?:[/_-]|\d{2})/u.exec(url ?? "");
  return found === null ? undefined : Number(found[1]);
}

function fromWords(sentence: string, { dateline, publishedOn }: DateSources): FoundDate | undefined {
  const release = dateline ?? publishedOn;
  if (release === undefined) return undefined;
  for (const { pattern, days } of relativeWords) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    return { date: addDays(release, days), from: "relative", isYearBorrowed: false, printed: match[0] };
  }
  const match = weekday.exec(sentence);
  if (match === null) return undefined;
  const wanted = weekdays.indexOf((match[1] ?? "").toLowerCase());
  const back = (dayOfWeek(release) - wanted + 7) % 7;
  return { date: addDays(release, -back), from: "relative", isYearBorrowed: false, printed: match[0] };
}

function dayOfWeek(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
