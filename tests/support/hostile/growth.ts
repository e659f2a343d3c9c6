/** How work grows with its input: measured side by side, so that only the ratio counts and not the machine. */
interface Growth {
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
}

/** Each way round in turn, the quickest of each: whatever else the machine does makes a round slower, never faster. */
async function measureGrowth(
  small: () => Promise<unknown>,
  large: () => Promise<unknown>,
  rounds: number,
): Promise<Growth> {
  let [smallMs, largeMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    smallMs = Math.min(smallMs, await timeOf(small));
    largeMs = Math.min(largeMs, await timeOf(large));
  }
  return { smallMs, largeMs, ratio: largeMs / smallMs };
}

/** Of this process's own work: what else the machine does is not counted. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Whether four times the input takes more than about four times the work: twice, so that a hiccup is none, with a base
 * of some milliseconds on both sides, so that the grain of the clock is none, and once more from four times the length on, so that
 * work which grows with the people of a text up to a bound is none either.
 */
export async function growsTooFast(
  work: (length: number) => Promise<unknown>,
  length: number,
): Promise<Growth | undefined> {
  const small = () => work(length);
  const large = () => work(length * 4);
  const first = await measureGrowth(small, large, 1);
  if (!isTooFast(first)) return undefined;
  if (!isTooFast(await measureGrowth(small, large, 2))) return undefined;
  const further = await measureGrowth(large, () => work(length * 16), 1);
  return isTooFast(further) ? further : undefined;
}

const baseMs = 4;
/** In proportion would be 4, with the square 16. */
const mostGrowth = 7;

function isTooFast({ smallMs, largeMs }: Growth): boolean {
  return (largeMs + baseMs) / (smallMs + baseMs) > mostGrowth;
}
