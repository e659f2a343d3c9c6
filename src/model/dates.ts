import type { DatePrecision } from "./vocabularies.ts";

/** A date as a source gives it, and the span of days it may mean: both ends inclusive, written 2026-07-07. */
export interface FactDate {
  /** As written in the facts file, EDTF. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** Marked uncertain or approximate (`?`, `~`, `%`). */
  readonly approximate: boolean;
  readonly earliest: string;
  readonly latest: string;
}

export type DateReading =
  | { readonly ok: true; readonly date: FactDate }
  | { readonly ok: false; readonly reason: string };

const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * Reads the part of EDTF (ISO 8601-2) that readouts need: year, month or day, each with `?`, `~` or `%`,
 * and closed intervals of them (`2026-02-01/2026-02-03`). Approximation marks; it does not widen the span.
 */
export function readFactDate(text: string): DateReading {
  const halves = text.split("/");
  if (halves.length > 2) return { ok: false, reason: "An interval has one slash." };
  const from = readSingle(halves[0] ?? "");
  if (!from.ok || halves.length === 1) return from;
  const to = readSingle(halves[1] ?? "");
  if (!to.ok) return to;
  if (to.date.latest < from.date.earliest) return { ok: false, reason: "The interval ends before it starts." };
  const approximate = from.date.approximate || to.date.approximate;
  const span = { earliest: from.date.earliest, latest: to.date.latest };
  return { ok: true, date: { text, precision: "interval", approximate, ...span } };
}

/** True only for a day that exists, written 2026-07-07. */
export function isDay(text: string): boolean {
  const reading = readFactDate(text);
  return reading.ok && reading.date.precision === "day" && !reading.date.approximate;
}

function readSingle(text: string): DateReading {
  const match = single.exec(text);
  if (match === null) {
    return { ok: false, reason: 'Write it as 2026-07-07, 2026-07, 2026, or an interval "2026-02-01/2026-02-03".' };
  }
  const [, year = "", month, day, mark] = match;
  const approximate = mark !== undefined;
  if (month === undefined) {
    return span(text, "year", approximate, `${year}-01-01`, `${year}-12-31`);
  }
  if (Number(month) < 1 || Number(month) > 12) return { ok: false, reason: `There is no month ${month}.` };
  const lastDay = lastDayOf(Number(year), Number(month));
  if (day === undefined) {
    return span(text, "month", approximate, `${year}-${month}-01`, `${year}-${month}-${lastDay}`);
  }
  if (Number(day) < 1 || Number(day) > lastDay) {
    return { ok: false, reason: `${year}-${month} has ${lastDay} days.` };
  }
  const exact = `${year}-${month}-${day}`;
  return span(text, "day", approximate, exact, exact);
}

function span(
  text: string,
  precision: DatePrecision,
  approximate: boolean,
  earliest: string,
  latest: string,
): DateReading {
  return { ok: true, date: { text, precision, approximate, earliest, latest } };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
