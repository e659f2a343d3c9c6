const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first attempt, the second, …; a day and a half in all. After the last the message is given up. */
const pauses: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  18 * hour,
];

export const mostAttempts = pauses.length + 1;

/**
 * How long to wait after so many failed attempts, or undefined when it was the last.
 * @param chance from 0 to 1: shortens or lengthens the pause by up to a fifth, so that not all senders come back at once
 */
export function pauseAfter(attempts: number, chance: number): number | undefined {
  const pause = pauses[attempts - 1];
  return pause === undefined ? undefined : Math.round(pause * (0.8 + 0.4 * chance));
}
