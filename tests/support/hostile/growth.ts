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

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/**
 * Whether four times the input takes more than about four times the work: twice, so that a hiccup is none, and with a base
 * of some milliseconds on both sides, so that the grain of the clock is none.
 */
export async function growsTooFast(
  work: (length: number) => Promise<unknown>,
  length: number,
): Promise<Growth | undefined> {
  const small = () => work(length);
  const large = () => work(length * 4);
  const first = await measureGrowth(small, large, 1);
  if (!isTooFast(first)) return undefined;
  const again = await measureGrowth(small, large, 2);
  return isTooFast(again) ? again : undefined;
}

const baseMs = 4;
/** In proportion would be 4, with the square 16. */
const mostGrowth = 7;

function isTooFast({ smallMs, largeMs }: Growth): boolean {
  return (largeMs + baseMs) / (smallMs + baseMs) > mostGrowth;
}
