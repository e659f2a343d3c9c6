import { rm } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "../../../src/export/formats.ts";
import { type Measurement, median } from "../measurement.ts";
import type { TimedScan } from "./bare-scan.ts";
import type { ExportCase, TimedExport } from "./export-once.ts";
import { listings, namesReadBy } from "./listings.ts";
import { findDifferentRows, type ListedRows } from "./row-keys.ts";
import { readWrittenKeys } from "./written-keys.ts";

/** Each runs in a process of its own, so that its memory is its own. */
export interface ExportRunner {
  exportKeys(names: readonly string[]): Promise<readonly ListedRows[]>;
  scanKeys(names: readonly string[]): Promise<readonly ListedRows[]>;
  timeScans(names: readonly string[]): Promise<readonly TimedScan[]>;
  exportOnce(wanted: ExportCase, folder: string): Promise<TimedExport>;
}

export interface ExportBenchTask {
  readonly run: ExportRunner;
  /** Names of formats; none means all. */
  readonly formats: readonly string[];
  readonly rounds: number;
  /** For what is exported; each export is removed once it is measured. */
  readonly scratch: string;
  onProgress(line: string): void;
}

const goalMemoryMb = 150;
const goalRatio = 3;
const goalRatioOfCsv = 2;
/** The table that the goal of CSV speaks of, also measured by itself. */
const attendances = "attendances";

interface Round {
  readonly exported: TimedExport;
  readonly bareMs: number;
}

/**
 * Compares the rows first, then times exports and bare scans of the same rows, round by round. An export is compared with the
 * scans of what it reads, each once, however often it reads it.
 */
export async function timeExports(task: ExportBenchTask): Promise<readonly Measurement[]> {
  const cases = casesOf(task.formats);
  const names = namesReadIn(cases);
  await compareRows(task, names);
  const rounds = new Map<ExportCase, Round[]>(cases.map((wanted) => [wanted, []]));
  for (let round = 1; round <= task.rounds; round += 1) {
    task.onProgress(`bare scans of ${names.length} statements`);
    const scans = await task.run.timeScans(names);
    for (const { name, rows, ms } of scans) task.onProgress(`${name}: ${rows} rows in ${Math.round(ms)} ms`);
    for (const [wanted, measured] of rounds) measured.push(await timeOne(task, wanted, scans));
  }
  return [...rounds].flatMap(([wanted, measured]) => toMeasurements(wanted, measured));
}

function casesOf(chosen: readonly string[]): readonly ExportCase[] {
  // Changes are a few records of a large graph: no scan of rows stands beside them.
  const whole = formats.filter(({ since }) => since !== "version").map(({ name }) => name);
  const names = whole.filter((name) => chosen.length === 0 || chosen.includes(name));
  return names.flatMap((format): ExportCase[] =>
    format === "csv" ? [{ format }, { format, of: attendances }] : [{ format }],
  );
}

function namesReadIn(cases: readonly ExportCase[]): readonly string[] {
  const chosen = new Set(cases.map(({ format }) => format));
  const read = new Set(formats.filter(({ name }) => chosen.has(name)).flatMap(namesReadBy));
  return listings.map(({ name }) => name).filter((name) => read.has(name));
}

async function compareRows({ run, onProgress }: ExportBenchTask, names: readonly string[]): Promise<void> {
  onProgress("comparing the rows of exports with those of bare scans");
  refuseDifferent(findDifferentRows(await run.exportKeys(names), await run.scanKeys(names)));
}

async function timeOne(task: ExportBenchTask, wanted: ExportCase, scans: readonly TimedScan[]): Promise<Round> {
  const folder = join(task.scratch, "exports");
  try {
    const exported = await task.run.exportOnce(wanted, folder);
    const read = Object.entries(exported.rows);
    const counted = read.map(([name, rows]) => ({ name, rows, hash: "" }));
    const scanned = scans.filter(({ name }) => name in exported.rows);
    refuseDifferent(
      findDifferentRows(
        counted,
        scanned.map(({ name, rows }) => ({ name, rows, hash: "" })),
      ),
    );
    if (wanted.of === attendances) await compareWritten(task, folder);
    const bareMs = scanned.reduce((sum, { ms }) => sum + ms, 0);
    const { ms, startMb, peakMb } = exported;
    task.onProgress(
      `${titleOf(wanted)}: ${Math.round(ms)} ms, bare ${Math.round(bareMs)} ms, ratio ${(ms / bareMs).toFixed(2)}, ${Math.round(startMb)} to ${Math.round(peakMb)} MB`,
    );
    return { exported, bareMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was written is read again by a reader that is not ours. */
async function compareWritten({ run }: ExportBenchTask, folder: string): Promise<void> {
  const written = await readWrittenKeys(join(folder, "csv", `${attendances}.csv`), attendances);
  refuseDifferent(findDifferentRows([written], await run.scanKeys([attendances])));
}

function refuseDifferent(different: readonly string[]): void {
  if (different.length > 0) throw new Error(`the rows differ:\n${different.join("\n")}`);
}

function titleOf({ format, of }: ExportCase): string {
  return of === undefined ? format : `${format}, ${of} alone`;
}

function toMeasurements(wanted: ExportCase, rounds: readonly Round[]): readonly Measurement[] {
  const what = titleOf(wanted);
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const parley = of(({ exported }) => exported.ms);
  const bare = of(({ bareMs }) => bareMs);
  const rows = of(({ exported }) => Object.values(exported.rows).reduce((sum, count) => sum + count, 0));
  const ratio = of(({ exported, bareMs }) => exported.ms / bareMs);
  const memory = of(({ exported }) => exported.peakMb - exported.startMb);
  const line = { bench: "export" };
  return [
    { ...line, what, unit: "ms", parley, bare, ratio, goal: wanted.format === "csv" ? goalRatioOfCsv : goalRatio },
    { ...line, what: `${what}, rows`, unit: "rows/s", parley: rows / (parley / 1000), bare: rows / (bare / 1000) },
    { ...line, what: `${what}, memory above the start`, unit: "MB", parley: memory, goal: goalMemoryMb },
    { ...line, what: `${what}, memory at most`, unit: "MB", parley: of(({ exported }) => exported.peakMb) },
    { ...line, what: `${what}, heap at most`, unit: "MB", parley: of(({ exported }) => exported.peakHeapMb) },
  ];
}
