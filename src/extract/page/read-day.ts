import { isDay } from "../../model/dates.ts";

/** A day as printed; the year may be missing, or a second day follow ("July 5 to 8"). */
export interface PrintedDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** The last day of a range. */
  readonly until?: { readonly month: number; readonly day: number };
  readonly start: number;
  readonly end: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
const dayNumber = "(\\d{1,2})(?:st|nd|rd|th)?";
const until = `(?:\\s?(?:to|and|-|–|through)\\s?(?:${month}\\.? )?${dayNumber}(?!\\d|:))?`;
const year = "(?:,? ?(?:\\([A-Z][a-z]{2,8}\\),? ?)?((?:19|20)\\d{2})(?!\\d))?";

/** "July 7, 2026", "October 19th to 20th", "Sept. 3". */
const monthFirst = new RegExp(`\\b${month}\\.? ${dayNumber}(?!\\d|:)${until}${year}`, "giu");
/** "13 September 2018", "5 to 8 January". */
const dayFirst = new RegExp(
  `\\b${dayNumber}(?:\\s?(?:to|and|-|–)\\s?${dayNumber})? (?:of )?${month}\\b\\.?${year}`,
  "gu",
);
/** "30 June to 2 July 2031". */
const overMonths = new RegExp(
  `\\b${dayNumber} ${month}\\b\\.?\\s?(?:to|and|-|–)\\s?${dayNumber} (?:of )?${month}\\b\\.?${year}`,
  "gu",
);
/** "2021-01-24", "2021.01.24", "2021/1/24". */
const numeric = /\b((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})\b/gu;

/** "10/26/2023": only where one of the two numbers can be no month. */
const american = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/gu;

/** All days printed in a text, from left to right. Words such as "today" are not days: see relative-day.ts. */
export function findDays(text: string): readonly PrintedDay[] {
  const found: PrintedDay[] = [];
  for (const match of text.matchAll(monthFirst)) {
    const [, name, first, untilMonth, last, printedYear] = match;
    const range = last === undefined ? undefined : { month: monthOf(untilMonth ?? name ?? ""), day: Number(last) };
    add(found, match, monthOf(name ?? ""), Number(first), range, printedYear);
  }
  for (const match of text.matchAll(dayFirst)) {
    const [, first, last, name, printedYear] = match;
    const range = last === undefined ? undefined : { month: monthOf(name ?? ""), day: Number(last) };
    add(found, match, monthOf(name ?? ""), Number(first), range, printedYear);
  }
  for (const match of text.matchAll(overMonths)) {
    const [, first, name, last, lastName, printedYear] = match;
    const range = { month: monthOf(lastName ?? ""), day: Number(last) };
    add(found, match, monthOf(name ?? ""), Number(first), range, printedYear);
  }
  for (const match of text.matchAll(american)) {
    const [one, other] = [Number(match[1]), Number(match[2])];
    if (other > 12) add(found, match, one, other, undefined, match[3]);
    else if (one > 12) add(found, match, other, one, undefined, match[3]);
  }
  for (const match of text.matchAll(numeric))
    add(found, match, Number(match[2]), Number(match[3]), undefined, match[1]);
  return found.sort((one, other) => one.start - other.start || other.end - one.end).filter(isFirstHere);
}

function isFirstHere(day: PrintedDay, at: number, all: readonly PrintedDay[]): boolean {
  const before = all[at - 1];
  return before === undefined || before.end <= day.start;
}

function add(
  found: PrintedDay[],
  match: RegExpExecArray,
  monthNumber: number,
  day: number,
  range: PrintedDay["until"],
  printedYear: string | undefined,
): void {
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return;
  found.push({
    month: monthNumber,
    day,
    start: match.index,
    end: match.index + match[0].length,
    ...(range === undefined ? {} : { until: range }),
    ...(printedYear === undefined ? {} : { year: Number(printedYear) }),
  });
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** ISO day; undefined where there is no such day. */
export function toIsoDay(year: number, monthNumber: number, day: number): string | undefined {
  const text = `${year}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}

/** Whether a line is a date line: a day with its year, with nothing but such words as "Published" or a weekday around it. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const day = findDays(line).find(({ year: printed }) => printed !== undefined);
  if (day?.year === undefined) return undefined;
  // "November 19, 2021 – Ottawa, Ontario – Global Affairs Canada": Canada's own form.
  if (day.start === 0 && /^ [–—-] \p{Lu}/u.test(line.slice(day.end))) return toIsoDay(day.year, day.month, day.day);
  const rest = `${line.slice(0, day.start)} ${line.slice(day.end)}`;
  const words = rest
    .replace(/\b(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|[A-Z]{3,4})\b/gu, " ")
    .replace(
      /\b(?:published|posted|issued|updated|release|released|date|dated|press|on|at|registration|modified|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|news|statement|readout|immediate|for|hit|hits|views|page|last|the|local|time|statements|releases|from|ottawa|ontario|washington|dc|canberra|london|brussels|new york|seoul|tokyo)\b/giu,
      " ",
    );
  return /\p{L}{2}/u.test(words) ? undefined : toIsoDay(day.year, day.month, day.day);
}
