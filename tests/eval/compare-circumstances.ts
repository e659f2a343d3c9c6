import { foldName } from "../../src/model/fold-name.ts";
import type { AccountPlace, AccountTime } from "./account.ts";
import { overlap } from "./finding.ts";

/** The same clock time, in zones that show the same clock on that day. */
export function isSameTime(one: AccountTime | undefined, other: AccountTime | undefined, day: string): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.local === other.local && offsetOf(one.zone, day) === offsetOf(other.zone, day);
}

/** Such as GMT+9; a zone that nobody knows is only equal to itself. */
function offsetOf(zone: string | undefined, day: string): string | undefined {
  const instant = new Date(`${/^\d{4}-\d{2}-\d{2}/.exec(day)?.[0] ?? "2000-01-01"}T12:00:00Z`);
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone ?? "none", timeZoneName: "longOffset" });
    return format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  } catch {
    return zone;
  }
}

export function showTime(time: AccountTime | undefined): string | undefined {
  return time === undefined ? undefined : [time.local, time.zone ?? "no zone"].join(" ");
}

/**
 * Places by any of their names. Where the text names only a building, the venue decides: one holds all words of the other.
 */
export function isSamePlace(expected: AccountPlace | undefined, found: AccountPlace | undefined): boolean {
  if (expected === undefined || found === undefined) return expected === found;
  if (expected.names.length > 0) return expected.names.some((name) => [...found.names, found.venue].includes(name));
  const venue = expected.venue?.split(" ") ?? [];
  return [...found.names, found.venue ?? ""].some((name) => {
    const words = name.split(" ");
    return name !== "" && (words.every((word) => venue.includes(word)) || venue.every((word) => words.includes(word)));
  });
}

export function showPlace(place: AccountPlace | undefined): string | undefined {
  return place === undefined ? undefined : (place.names[0] ?? place.venue);
}

/** Half of the words of both names, in any order. */
export function isSameOccasion(expected: readonly string[], found: readonly string[]): boolean {
  return expected.some((one) => found.some((other) => overlap(telling(one), telling(other)) >= 0.5));
}

const filling: ReadonlySet<string> = new Set(["the", "of", "for", "and", "on", "in", "at"]);

function telling(name: string): readonly string[] {
  return foldName(name)
    .split(" ")
    .filter((word) => !filling.has(word));
}
