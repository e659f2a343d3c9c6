import { NetworkBuilder } from "../../../src/network/network.ts";
import { networkFinder } from "../../../src/network/network-finder.ts";
import type { PathFinder, PathRules } from "../../../src/network/path-finder.ts";
import { fictionalWorld, sizes } from "../facts/fictional-world.ts";
import type { Measurement } from "../measurement.ts";
import { percentile } from "../reads/time-requests.ts";
import { BreadthFirst } from "./breadth-first.ts";
import { type Attendee, choosePairs, type Pair } from "./choose-pairs.ts";
import { openRules, usualRules } from "./path-rules.ts";
import { hub, plannedRows, plannedRowsWithHub } from "./planned-rows.ts";
import { p50, p99, timeAtOnce, timeEach } from "./time-each.ts";

type Rows = ReturnType<typeof plannedRows>;
const unlimited = 4 * 2 ** 30;

/** Searches in the process at a size and at four times that size, with and without somebody who is nearly everywhere. */
export async function timeInProcess(
  { size, seed }: { readonly size: "S" | "M" | "L"; readonly seed: string },
  onProgress: (line: string) => void,
): Promise<readonly Measurement[]> {
  const world = fictionalWorld(seed);
  const count = sizes[size];
  onProgress(`a network of ${count} meetings in the process`);
  const small = await timeNetwork(plannedRows(world, count), seed);
  onProgress(`a network of ${4 * count} meetings in the process`);
  const large = await timeNetwork(plannedRows(world, 4 * count), seed);
  onProgress("a network with a hub");
  const withHub = await timeHub(plannedRowsWithHub(world, count), seed);
  const line = (what: string, parley: number, bare: number, goal?: number): Measurement => ({
    bench: "paths",
    what,
    unit: "ms",
    parley,
    bare,
    ratio: parley / bare,
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    line("in process, best path against a bare search, p50", small.best.p50, small.bare.p50),
    line("in process, best path against a bare search, p99", small.best.p99, small.bare.p99),
    line("in process, best path, p99 at four times the size", large.best.p99, small.best.p99, 3),
    { bench: "paths", what: "in process, slowest path with a hub", unit: "ms", parley: withHub, goal: 50 },
  ];
}

interface NetworkTimes {
  readonly best: { readonly p50: number; readonly p99: number };
  readonly bare: { readonly p50: number; readonly p99: number };
}

async function timeNetwork(rows: Rows, seed: string): Promise<NetworkTimes> {
  const { finder, bare, people } = build(rows);
  const pairs = choosePairs(people, seed);
  const wrong = await findDifferences(finder, bare, pairs);
  if (wrong.length > 0)
    throw new Error(`lengths differ for ${wrong.length} pairs, the first ${JSON.stringify(wrong[0])}`);
  // Each is asked twice over; the first time warms.
  await timeEach(pairs, 1, (pair) => best(finder, pair, openRules));
  timeAtOnce(pairs, ({ from, to }) => bare.hopsBetween(from, to));
  const ranked = await timeEach(pairs, 1, (pair) => best(finder, pair, openRules));
  const plain = timeAtOnce(pairs, ({ from, to }) => bare.hopsBetween(from, to));
  return { best: { p50: p50(ranked), p99: p99(ranked) }, bare: { p50: p50(plain), p99: p99(plain) } };
}

async function timeHub(rows: Rows, seed: string): Promise<number> {
  const { finder, people } = build(rows);
  const pairs = choosePairs(people, seed);
  const all = [...pairs, ...pairs.slice(0, 100).map(({ to }) => ({ from: hub, to }))];
  const slowest: number[] = [];
  for (const rules of [openRules, usualRules]) {
    await timeEach(all.slice(0, 50), 1, (pair) => best(finder, pair, rules));
    slowest.push(percentile(await timeEach(all, 1, (pair) => best(finder, pair, rules)), 1));
  }
  return Math.max(...slowest);
}

function build(rows: Rows) {
  const builder = new NetworkBuilder(unlimited);
  const bare = new BreadthFirst();
  const counts = new Map<string, number>();
  for (const row of rows) {
    builder.add(row);
    bare.add(row);
    for (const { id } of row.people) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const people: readonly Attendee[] = [...counts]
    .map(([id, meetings]) => ({ id, meetings }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { finder: networkFinder(builder.finish(1)), bare, people };
}

export function best(finder: PathFinder, { from, to }: Pair, rules: PathRules) {
  return finder.findPaths({ from: [from], to: [to], rules, first: 1 });
}

async function findDifferences(
  finder: PathFinder,
  bare: BreadthFirst,
  pairs: readonly Pair[],
): Promise<readonly Pair[]> {
  const different: Pair[] = [];
  for (const pair of pairs) {
    const outcome = await best(finder, pair, openRules);
    const hops = outcome.found ? outcome.paths[0]?.hops.length : undefined;
    if (hops !== bare.hopsBetween(pair.from, pair.to)) different.push(pair);
  }
  return different;
}
