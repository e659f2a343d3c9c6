import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Driver } from "neo4j-driver";
import { z } from "zod";
import { networkFinder } from "../../../src/network/network-finder.ts";
import type { PathFinder } from "../../../src/network/path-finder.ts";
import { readNetwork } from "../../../src/network/read-network.ts";
import { projectRoot } from "../../../src/root.ts";
import type { Measurement } from "../measurement.ts";
import { ask, type Latencies } from "../reads/time-requests.ts";
import { choosePairs, findBusiest, type Pair } from "./choose-pairs.ts";
import { openRules, usualRules } from "./path-rules.ts";
import { type RawPaths, rawPaths } from "./raw-paths.ts";
import { p50, p99, timeEach } from "./time-each.ts";
import { best } from "./time-in-process.ts";

export interface PathTask {
  readonly driver: Driver;
  readonly database: string;
  /** Of the API. */
  readonly url: string;
  readonly seed: string;
  readonly onProgress: (line: string) => void;
}

/** Listing all shortest paths is slow: so many pairs of each kind are enough to tell. */
const listedPairs = 120;

/** The best path over HTTP and in the process against Cypher by the raw driver; answers are compared before any is timed. */
export async function timePaths(task: PathTask): Promise<readonly Measurement[]> {
  const { driver, database, seed, onProgress } = task;
  const raw = rawPaths(driver, database);
  onProgress("building the network");
  const { finder, measurements: ofBuilding } = await buildNetwork(task);
  const people = await raw.attendees();
  const pairs = choosePairs(people, seed);
  const busiest = findBusiest(people);
  onProgress(`comparing the answers for ${pairs.length} pairs`);
  await compareAnswers({ raw, finder, url: task.url }, pairs, busiest);
  onProgress("timing, one client");
  const listed = [...pairs.slice(0, listedPairs / 2), ...pairs.slice(-listedPairs / 2)];
  const one = await timeAll({ raw, finder, url: task.url }, pairs, 1);
  const bestOfAll = await timeEach(listed, 1, (pair) => raw.bestOfAll(pair));
  onProgress("timing, eight clients");
  const eight = await timeAll({ raw, finder, url: task.url }, pairs, 8);
  const top = {
    parley: await timeEach(busiest, 1, (of) => finder.findContacts([of], usualRules)),
    bare: await timeEach(busiest, 1, (of) => raw.topCounterparts(of)),
  };
  return [
    ...ofBuilding,
    compared("HTTP against shortestPath, 1 client, p50", one.http, one.shortest, p50, 2),
    compared("HTTP against shortestPath, 1 client, p99", one.http, one.shortest, p99),
    compared("HTTP against shortestPath, 8 clients, p50", eight.http, eight.shortest, p50),
    compared("HTTP against shortestPath, 8 clients, p99", eight.http, eight.shortest, p99, 1),
    compared("HTTP against the best of allShortestPaths, 1 client, p99", one.http, bestOfAll, p99, 1 / 20),
    compared("in process against shortestPath, p50", one.inProcess, one.shortest, p50, 1 / 30),
    compared("in process against the best of allShortestPaths, p99", one.inProcess, bestOfAll, p99, 1 / 100),
    compared("in process, counterparts against Cypher, p50", top.parley, top.bare, p50, 1 / 20),
  ];
}

interface Contestants {
  readonly raw: RawPaths;
  readonly finder: PathFinder;
  readonly url: string;
}

const answerShape = z.object({
  data: z.object({
    path: z.object({
      length: z.number().nullable(),
      hops: z.array(z.object({ to: z.object({ person: z.object({ id: z.string() }) }) })),
    }),
  }),
});

async function compareAnswers(
  { raw, finder, url }: Contestants,
  pairs: readonly Pair[],
  busiest: readonly string[],
): Promise<void> {
  const wrong: string[] = [];
  for (const [index, pair] of pairs.entries()) {
    const { length, hops } = answerShape.parse(JSON.parse(await ask(toRequest(url, pair)))).data.path;
    const people = length === null ? undefined : [pair.from, ...hops.map((hop) => hop.to.person.id)];
    const shortest = await raw.shortest(pair);
    if (shortest !== (length ?? undefined)) wrong.push(`${JSON.stringify(pair)}: ${length} hops, Cypher ${shortest}`);
    // A list of all shortest paths may be too long to make; then there is nothing to compare with.
    const listed = index % 10 === 0 ? await raw.bestOfAll(pair) : undefined;
    if (listed !== undefined && listed.join() !== people?.join())
      wrong.push(`${people?.join(" ")}, Cypher ${listed.join(" ")}`);
  }
  for (const of of busiest) {
    const found = await finder.findContacts([of], usualRules);
    const top = found
      .toSorted(
        (a, b) =>
          b.meetings - a.meetings || (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : a.id < b.id ? -1 : 1),
      )
      .slice(0, 10)
      .map(({ id }) => id);
    const listed = await raw.topCounterparts(of);
    if (top.join() !== listed.join()) wrong.push(`counterparts of ${of}: ${top.join(" ")}, Cypher ${listed.join(" ")}`);
  }
  if (wrong.length > 0) throw new Error(`the answers differ:\n${wrong.slice(0, 10).join("\n")}`);
}

async function timeAll({ raw, finder, url }: Contestants, pairs: readonly Pair[], clients: number) {
  const http = (pair: Pair) => ask(toRequest(url, pair));
  await timeEach(pairs.slice(0, 60), clients, http);
  await timeEach(pairs.slice(0, 60), clients, (pair) => raw.shortest(pair));
  return {
    http: await timeEach(pairs, clients, http),
    shortest: await timeEach(pairs, clients, (pair) => raw.shortest(pair)),
    inProcess: await timeEach(pairs, 1, (pair) => best(finder, pair, openRules)),
  };
}

const query = readFileSync(join(projectRoot(), "tests", "bench", "paths", "path.graphql"), "utf8");

function toRequest(url: string, variables: Pair) {
  return { url, body: JSON.stringify({ query, variables }) };
}

function compared(
  what: string,
  parley: Latencies,
  bare: Latencies,
  share: (latencies: Latencies) => number,
  goal?: number,
): Measurement {
  const [own, other] = [share(parley), share(bare)];
  return {
    bench: "paths",
    what,
    unit: "ms",
    parley: own,
    bare: other,
    ratio: own / other,
    ...(goal === undefined ? {} : { goal }),
  };
}

async function buildNetwork({ driver, database }: PathTask) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const startedAt = performance.now();
  const { network } = await readNetwork({ driver, name: database }, 2 ** 31, new AbortController().signal);
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const line = (what: string, unit: string, parley: number) => ({ bench: "paths", what, unit, parley });
  const measurements: readonly Measurement[] = [
    { ...line(`building the network of ${network.meetings.count} meetings`, "s", seconds), goal: 3 },
    line("longest pause of the process meanwhile", "ms", delay.max / 1e6),
    line("memory of the network", "MB", network.bytes / 2 ** 20),
  ];
  return { finder: networkFinder(network), measurements };
}
