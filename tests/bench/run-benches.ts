import { join } from "node:path";
import { z } from "zod";
import type { BenchOptions } from "./bench-options.ts";
import { exportWorkers } from "./exports/export-workers.ts";
import { timeExports } from "./exports/time-exports.ts";
import { timeExtraction } from "./extraction/time-extraction.ts";
import { sizes } from "./facts/fictional-world.ts";
import { type FactsCounts, generateFacts } from "./facts/generate-facts.ts";
import { timeLoads } from "./loads/time-loads.ts";
import type { Measurement } from "./measurement.ts";
import { timeInProcess } from "./paths/time-in-process.ts";
import { timePaths } from "./paths/time-paths.ts";
import { type QuestionTask, timeQuestions } from "./questions/time-questions.ts";
import { everydayQuestions } from "./reads/everyday-questions.ts";
import { findTargets } from "./reads/find-targets.ts";
import { timeReads } from "./reads/time-reads.ts";
import { type BenchStore, openLoadedStore, startStore } from "./temporary-store.ts";
import { runWorker, startWorker } from "./worker-process.ts";

type Progress = (line: string) => void;

/** What is asked for, in the order of extract, check, load, reads, paths, questions, export; every store and server it starts is gone afterwards. */
export async function runBenches(
  options: BenchOptions,
  scratch: string,
  onProgress: Progress,
): Promise<readonly Measurement[]> {
  const { names, size, seed, store: whose } = options;
  const measurements: Measurement[] = [];
  if (names.includes("extract")) measurements.push(...(await timeExtraction(size, onProgress)));
  if (names.every((name) => name === "extract")) return measurements;
  const facts = join(scratch, size);
  if (whose === "own" || names.includes("check")) {
    onProgress(`writing fictional facts of size ${size}`);
    const counts = await generateFacts(facts, sizes[size], seed);
    onProgress(JSON.stringify(counts));
    if (names.includes("check")) measurements.push(...(await timeCheck(facts, counts, onProgress)));
  }
  if (names.includes("paths")) measurements.push(...(await timeInProcess({ size, seed }, onProgress)));
  if (!names.some((name) => name !== "check" && name !== "extract")) return measurements;
  const { store, measurements: ofLoads } = await openStore(options, { facts, scratch, onProgress });
  try {
    measurements.push(...ofLoads);
    if (names.includes("reads")) measurements.push(...(await timeReading(store, onProgress)));
    if (names.includes("paths"))
      measurements.push(...(await timeOwnQuestions(store, (task) => timePaths({ ...task, seed }), onProgress)));
    if (names.includes("questions")) measurements.push(...(await timeOwnQuestions(store, timeQuestions, onProgress)));
    if (names.includes("export")) {
      const { formats, rounds } = options;
      const run = exportWorkers(store.settings);
      measurements.push(...(await timeExports({ run, formats, rounds, scratch, onProgress })));
    }
    return measurements;
  } finally {
    await store.discard();
  }
}

interface Surroundings {
  readonly facts: string;
  readonly scratch: string;
  readonly onProgress: Progress;
}

interface FilledStore {
  readonly store: BenchStore;
  readonly measurements: readonly Measurement[];
}

async function openStore(
  { names, heapMb, rounds, store }: BenchOptions,
  surroundings: Surroundings,
): Promise<FilledStore> {
  if (store === "loaded") return { store: openLoadedStore(process.env), measurements: [] };
  const task = { ...surroundings, startStore: () => startStore(heapMb) };
  return names.includes("load") ? timeLoads({ ...task, rounds }) : loadForReading(task);
}

const timedShape = z.object({ ms: z.number(), peakMb: z.number() });

async function timeCheck(facts: string, counts: FactsCounts, onProgress: Progress): Promise<readonly Measurement[]> {
  onProgress("checking");
  const { ms, peakMb } = timedShape.parse(await runWorker("check", { facts }));
  const factCount = counts.meetings + counts.attendances + counts.points;
  return [
    { bench: "check", what: `${counts.readouts} readouts in ${counts.files} files`, unit: "ms", parley: ms },
    { bench: "check", what: "facts checked", unit: "facts/s", parley: factCount / (ms / 1000) },
    { bench: "check", what: "peak memory", unit: "MB", parley: peakMb },
  ];
}

async function loadForReading(task: {
  readonly facts: string;
  startStore(): Promise<BenchStore>;
  onProgress: Progress;
}): Promise<FilledStore> {
  task.onProgress("loading, for reading");
  const store = await task.startStore();
  await runWorker("load", { ...store.settings, facts: task.facts });
  return { store, measurements: [] };
}

async function timeOwnQuestions(
  store: BenchStore,
  time: (task: QuestionTask) => Promise<readonly Measurement[]>,
  onProgress: Progress,
): Promise<readonly Measurement[]> {
  const api = startWorker("api", store.settings);
  try {
    const { url } = servedShape.parse(await api.answer);
    return await time({ driver: store.driver, database: store.database, url, onProgress });
  } finally {
    await api.end();
  }
}

const servedShape = z.object({ url: z.string() });

async function timeReading(store: BenchStore, onProgress: Progress): Promise<readonly Measurement[]> {
  const workers = { api: startWorker("api", store.settings), bare: startWorker("bare", store.settings) };
  try {
    const { url: api } = servedShape.parse(await workers.api.answer);
    const { url: bare } = servedShape.parse(await workers.bare.answer);
    const questions = everydayQuestions(await findTargets(store.driver, store.database));
    return await timeReads({ api, bare }, questions, onProgress);
  } finally {
    await Promise.all([workers.api.end(), workers.bare.end()]);
  }
}
