import { isDay } from "../../model/dates.ts";

const months = "january february march april may june july august september october november december".split(" ");

/** A day as sites write it in metadata: 2031-03-04T10:00+09:00, 2031/3/4, 20310304, 4 March 2031, March 4, 2031. */
export function readPrintedDay(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  const numbers = /^(\d{4})([-/.年]\s?)(\d{1,2})(?:[-/.月]\s?)(\d{1,2})(?!\d)/.exec(text) ?? undefined;
  if (numbers !== undefined) return toDay(numbers[1], numbers[3], numbers[4]);
  const joined = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (joined !== null) return toDay(joined[1], joined[2], joined[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s([A-Za-z]{3,9})\.?,?\s(\d{4})\b/.exec(text);
  if (dayFirst !== null) return toDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/.exec(text);
  return monthFirst === null ? undefined : toDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ""): string | undefined {
  const at = months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return at < 0 ? undefined : String(at + 1);
}

function toDay(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}
