import { type Latencies, percentile } from "../reads/time-requests.ts";

/** Milliseconds that each piece of work took, one after another or by several clients at once. */
export async function timeEach<Item>(
  items: readonly Item[],
  clients: number,
  work: (item: Item) => Promise<unknown>,
): Promise<Latencies> {
  const latencies: number[] = [];
  let next = 0;
  const client = async () => {
    for (;;) {
      const item = items[next];
      if (item === undefined) return;
      next += 1;
      const startedAt = performance.now();
      await work(item);
      latencies.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { sorted: latencies.sort((one, other) => one - other) };
}

/** The same for work that is done at once, without a promise in between. */
export function timeAtOnce<Item>(items: readonly Item[], work: (item: Item) => unknown): Latencies {
  const latencies = items.map((item) => {
    const startedAt = performance.now();
    work(item);
    return performance.now() - startedAt;
  });
  return { sorted: latencies.sort((one, other) => one - other) };
}

export function p50(latencies: Latencies): number {
  return percentile(latencies, 0.5);
}

export function p99(latencies: Latencies): number {
  return percentile(latencies, 0.99);
}
