import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readGraphState } from "../../src/graph/graph-state.ts";
import { projectRoot } from "../../src/root.ts";
import { canonicalDump } from "../support/canonical-dump.ts";
import {
  type FictionalReadout,
  fictionalRegistry,
  type Handle,
  meeting,
  toFactsFile,
} from "../support/fictional-facts.ts";
import { seededRandom } from "../support/fictional-graph/load-fictional-graph.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, loadWhole, testDatabaseSettings } from "../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({ "before/.keep": "", "after/.keep": "" });
const [before, after] = [join(folder, "before"), join(folder, "after")];
const rounds = 6;

const pairs: readonly (readonly Handle[])[] = [
  ["quill", "swift"],
  ["rook", "thistle"],
  ["swift", "thistle", "rook"],
  ["quill", "thistle", "wren"],
];

/** Enough readouts for several chunks, some of them twins. The later version leaves out, corrects and adds some. */
function readoutsOf(version: "before" | "after"): readonly FictionalReadout[] {
  return Array.from({ length: 1100 }, (_, number) => number)
    .filter((number) => (version === "before" ? number < 1000 : number % 9 !== 0))
    .map((number) => {
      // Every tenth meeting has two readouts.
      const reported = number % 10 === 1 ? number - 1 : number;
      const isCorrected = version === "after" && number % 5 === 0;
      const place = isCorrected ? "lanternby" : "kiteport";
      const points = [{ at: "1", by: "all", discussed: [isCorrected ? "theme.harbours" : "theme.kites"] }];
      const present = pairs[reported % pairs.length] ?? [];
      return {
        id: `readout-${number}`,
        publishedOn: "2032-01-01",
        meetings: [meeting(`2031-meeting-${reported}`, present, { date: dateOf(reported), place, points })],
      };
    });
}

function dateOf(number: number): string {
  return `2031-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
}

beforeAll(async () => {
  for (const version of ["before", "after"] as const) {
    const lines = [fictionalRegistry, ...readoutsOf(version).map(toFactsFile)].map((line) => JSON.stringify(line));
    writeFileSync(join(folder, version, "facts.jsonl"), `${lines.join("\n")}\n`);
  }
  const built = spawnSync(process.execPath, [join(projectRoot(), "src", "bootstrap", "build.mjs")], {
    encoding: "utf8",
  });
  expect(built.stderr + built.status).toMatch(/0$/);
});

/** Loads in a process of its own, which is killed so long after its first write. */
async function loadAndKill(path: string, afterMs: number): Promise<void> {
  const { uri, username, password, database: name } = testDatabaseSettings();
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
  const child = spawn(
    process.execPath,
    [join(projectRoot(), "dist", "parley.cjs"), "load", path, "--replace", "--yes"],
    {
      stdio: "ignore",
      env: { ...process.env, ...settings },
    },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && !(await isBeingWritten())) await sleep(10);
  await Promise.race([ended, sleep(afterMs, undefined, { ref: false })]);
  child.kill("SIGKILL");
  await ended;
}

/** True also after a load that broke off. */
async function isBeingWritten(): Promise<boolean> {
  return (await readGraphState(database())).lock !== undefined;
}

test("a load killed at any moment leaves a graph that the next load brings to the same state", async () => {
  await emptyGraph(database());
  await loadWhole(database(), after);
  const dumpAfter = await canonicalDump(database());
  await emptyGraph(database());
  // The first load plans every statement; the second tells how long the later ones write.
  const writingMs = 600 * (await loadWhole(database(), before)).seconds;
  const dumpBefore = await canonicalDump(database());
  await emptyGraph(database());
  const random = seededRandom(20310501);
  let brokenOff = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [path, wanted] = round % 2 === 0 ? [before, dumpBefore] : [after, dumpAfter];
    await loadAndKill(path, random() * writingMs);
    if (await isBeingWritten()) brokenOff += 1;
    await loadWhole(database(), path);
    expect(await canonicalDump(database())).toEqual(wanted);
  }
  // When a kill falls depends on the machine; without one that broke a load off nothing would be shown.
  expect(brokenOff).toBeGreaterThanOrEqual(1);
});
