import { readFactDate } from "../model/dates.ts";

/** What is left of a date where a format knows only year, month or day. */
export interface IsoPrefix {
  /** 2026, 2026-02 or 2026-02-03: what the whole span has in common; undefined where that is not even the year. */
  readonly prefix: string | undefined;
  /** Whether it says all: not where an interval was cut to what its ends share, or "about" was left out. */
  readonly isExact: boolean;
}

/** Neither guesses a day nor takes an end for the whole: 2026-02-01/2026-02-03 becomes 2026-02. */
export function toIsoPrefix(edtf: string): IsoPrefix {
  const reading = readFactDate(edtf);
  if (!reading.ok) return { prefix: undefined, isExact: false };
  const { earliest, latest, approximate } = reading.date;
  const parts = earliest.split("-");
  const shared = [3, 2, 1].map((count) => parts.slice(0, count).join("-")).find((prefix) => latest.startsWith(prefix));
  return { prefix: shared, isExact: !approximate && shared === edtf };
}
