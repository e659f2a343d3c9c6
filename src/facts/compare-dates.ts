import type { FactDate } from "../model/dates.ts";

type Span = Pick<FactDate, "earliest" | "latest">;

/** Whether every day that the first may mean is after every day that the second may mean. */
export function isAfter(one: Span, other: Span): boolean {
  return one.earliest > other.latest;
}

/** Whether the first certainly lasted on all days that the second may mean: starts before or with it, ends after or with it. */
export function certainlyCovers(from: FactDate | undefined, to: FactDate | undefined, span: Span): boolean {
  if (from === undefined || to === undefined || from.approximate || to.approximate) return false;
  return from.latest <= span.earliest && to.earliest >= span.latest;
}

/** Whether the time from–to certainly misses all days that the span may mean; approximate ends are never certain. */
export function certainlyMisses(from: FactDate | undefined, to: FactDate | undefined, span: Span): boolean {
  const begunLater = from !== undefined && !from.approximate && isAfter(from, span);
  const endedBefore = to !== undefined && !to.approximate && isAfter(span, to);
  return begunLater || endedBefore;
}

/** The day some days later: 2026-07-07 and 1 give 2026-07-08. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
