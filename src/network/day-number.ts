const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of a day written 2026-07-07. */
export function toDayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}

export function toDay(dayNumber: number): string {
  const known = written.get(dayNumber);
  if (known !== undefined) return known;
  const day = new Date(dayNumber * millisecondsADay).toISOString().slice(0, 10);
  written.set(dayNumber, day);
  return day;
}

/** Meetings fall on few thousand days, and writing one takes longer than looking it up. */
const written = new Map<number, string>();
