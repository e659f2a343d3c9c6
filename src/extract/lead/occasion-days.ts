import type { OccasionName } from "./occasion-name.ts";

/** When an occasion was, as well as it is known. */
export interface OccasionDays {
  /** How well: `none` where not even a year is known. */
  readonly precision: "day" | "month" | "year" | "none";
  /** ISO days; undefined where not even a year is known. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly years: ReadonlySet<string>;
  /** Such as 2031-07; empty where only the year is known. */
  readonly months: ReadonlySet<string>;
}

/** An end that nobody recorded is looked for within a week: no end does not mean that it goes on. */
const openDays = 7;
const dayMs = 86_400_000;

/** From the recorded days, else from the month or the year in its names. */
export function occasionDays(
  { from, to }: { readonly from?: string; readonly to?: string },
  names: readonly OccasionName[],
): OccasionDays {
  const namedYears = names.flatMap(({ years }) => years);
  if (from !== undefined || to !== undefined) {
    const first = from ?? addDays(to ?? "", -openDays);
    const last = to ?? addDays(from ?? "", openDays);
    const ends = [from ?? to ?? "", to ?? from ?? ""];
    const years = new Set([...namedYears, ...ends.map((day) => day.slice(0, 4))]);
    return { precision: "day", first, last, years, months: new Set(ends.map((day) => day.slice(0, 7))) };
  }
  const months = [...new Set(names.flatMap((name) => name.months))].toSorted();
  const years = [...new Set(namedYears)].toSorted();
  const told = { years: new Set(years), months: new Set(months) };
  const [first] = months.length > 0 ? months : years;
  if (first === undefined) return { ...told, precision: "none", first: undefined, last: undefined };
  if (months.length === 0) {
    return { ...told, precision: "year", first: `${first}-01-01`, last: `${years.at(-1)}-12-31` };
  }
  return { ...told, precision: "month", first: `${first}-01`, last: lastOfMonth(months.at(-1) ?? first) };
}

/** How many days a date (one day, or two with a slash) lies outside; 0 within, undefined where no day is known. */
export function daysOutside({ first, last }: OccasionDays, date: string): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [start = date, end = start] = date.split("/");
  return Math.max(0, daysFromTo(last, start.slice(0, 10)), daysFromTo(end.slice(0, 10), first));
}

function daysFromTo(one: string, other: string): number {
  return (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / dayMs;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function lastOfMonth(month: string): string {
  const [year = 0, count = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, count, 0)).toISOString().slice(0, 10);
}
