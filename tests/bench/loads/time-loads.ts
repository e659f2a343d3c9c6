import { join } from "node:path";
import { z } from "zod";
import { type Measurement, median } from "../measurement.ts";
import type { BenchStore } from "../temporary-store.ts";
import { runWorker } from "../worker-process.ts";
import { changeSomeFacts } from "./change-facts.ts";
import { describeGraph, differences, type GraphDescription } from "./describe-graph.ts";
import { type RowFiles, writeGraphRows } from "./graph-rows.ts";

export interface LoadBenchTask {
  /** Facts of the size that is measured. */
  readonly facts: string;
  /** For row files and changed facts. */
  readonly scratch: string;
  readonly rounds: number;
  startStore(): Promise<BenchStore>;
  onProgress(line: string): void;
}

const timedShape = z.object({ ms: z.number(), peakMb: z.number(), changes: z.int().optional() });
type Timed = z.infer<typeof timedShape>;

const goalFirstLoad = 1.5;
const goalUnchangedMs = 5_000;

interface Outcome {
  readonly measurements: readonly Measurement[];
  /** The store of the last load, for reading. */
  readonly store: BenchStore;
}

/** First loads against bare loads of the same rows on fresh stores, then loads of the same and of nearly the same facts. */
export async function timeLoads(task: LoadBenchTask): Promise<Outcome> {
  const first = await firstLoad(task);
  const rowsFolder = join(task.scratch, "rows");
  task.onProgress("writing down the rows for the bare load");
  const rows = await writeGraphRows(first.store.driver, first.store.database, rowsFolder);
  const bareTask = { folder: rowsFolder, files: rows };
  const described = await describeGraph(first.store.driver, first.store.database);
  const parley: Timed[] = [first.timed];
  const bare: Timed[] = [await bareLoad(task, bareTask, described)];
  let store = first.store;
  for (let round = 2; round <= task.rounds; round += 1) {
    await store.discard();
    if (round % 2 === 0) bare.push(await bareLoad(task, bareTask, described));
    const again = await firstLoad(task);
    parley.push(again.timed);
    store = again.store;
    if (round % 2 === 1) bare.push(await bareLoad(task, bareTask, described));
  }
  return { measurements: [...toMeasurements(parley, bare, rows), ...(await reloads(task, store))], store };
}

async function firstLoad(task: LoadBenchTask): Promise<{ readonly timed: Timed; readonly store: BenchStore }> {
  task.onProgress("first load");
  const store = await task.startStore();
  return { timed: await timedLoad(task, store, task.facts), store };
}

async function timedLoad(task: LoadBenchTask, store: BenchStore, facts: string): Promise<Timed> {
  const timed = timedShape.parse(await runWorker("load", { ...store.settings, facts }));
  task.onProgress(`took ${Math.round(timed.ms)} ms, ${timed.changes ?? 0} changes`);
  return timed;
}

async function bareLoad(
  task: LoadBenchTask,
  rows: { readonly folder: string; readonly files: RowFiles },
  expected: GraphDescription,
): Promise<Timed> {
  task.onProgress("bare load of the same rows");
  const store = await task.startStore();
  try {
    const timed = timedShape.parse(await runWorker("bare-load", { ...store.settings, ...rows }));
    task.onProgress(`took ${Math.round(timed.ms)} ms`);
    const different = differences(expected, await describeGraph(store.driver, store.database));
    if (different.length > 0) throw new Error(`the graphs differ:\n${different.slice(0, 20).join("\n")}`);
    return timed;
  } finally {
    await store.discard();
  }
}

async function reloads(task: LoadBenchTask, store: BenchStore): Promise<readonly Measurement[]> {
  task.onProgress("load of nothing changed");
  const unchanged = await timedLoad(task, store, task.facts);
  if (unchanged.changes !== 0) throw new Error(`a load of unchanged facts changed ${unchanged.changes}`);
  task.onProgress("load of one readout in a hundred changed");
  const changedFolder = join(task.scratch, "changed");
  await changeSomeFacts(task.facts, changedFolder);
  const changed = await timedLoad(task, store, changedFolder);
  if (changed.changes === 0) throw new Error("a load of changed facts changed nothing");
  return [
    { bench: "load", what: "nothing changed", unit: "ms", parley: unchanged.ms, goal: goalUnchangedMs },
    { bench: "load", what: "1 % changed", unit: "ms", parley: changed.ms },
    { bench: "load", what: "nothing changed, peak memory", unit: "MB", parley: unchanged.peakMb },
  ];
}

function toMeasurements(parley: readonly Timed[], bare: readonly Timed[], files: RowFiles): readonly Measurement[] {
  const rows = [...files.nodes, ...files.relationships].reduce((sum, file) => sum + file.rows, 0);
  const times = { parley: median(parley.map(({ ms }) => ms)), bare: median(bare.map(({ ms }) => ms)) };
  const ratio = median(parley.map(({ ms }, round) => ms / (bare[round]?.ms ?? Number.NaN)));
  const peaks = { parley: median(parley.map((run) => run.peakMb)), bare: median(bare.map((run) => run.peakMb)) };
  return [
    { bench: "load", what: "first load", unit: "ms", ...times, ratio, goal: goalFirstLoad },
    {
      bench: "load",
      what: "first load, rows",
      unit: "rows/s",
      parley: rows / (times.parley / 1000),
      bare: rows / (times.bare / 1000),
    },
    { bench: "load", what: "first load, peak memory", unit: "MB", ...peaks },
  ];
}
