/** Days without a meeting, from one meeting to the next. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

export interface Rhythm {
  /** Days that are known; several meetings on one day count once. */
  readonly days: number;
  readonly longest: Gap | null;
  /** Half of the gaps are shorter; null where fewer than three days are known. */
  readonly medianDays: number | null;
}

/** How regularly days follow each other. */
export function rhythmOf(days: Iterable<string>): Rhythm {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted.slice(1).map((to, index): Gap => {
    const from = sorted[index] ?? to;
    return { from, to, days: daysBetween(from, to) };
  });
  return {
    days: sorted.length,
    longest: gaps.reduce<Gap | null>((longest, gap) => (gap.days > (longest?.days ?? 0) ? gap : longest), null),
    medianDays: gaps.length < 2 ? null : medianOf(gaps.map(({ days: length }) => length)),
  };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

const dayMs = 24 * 60 * 60 * 1000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}
