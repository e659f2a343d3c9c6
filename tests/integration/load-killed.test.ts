import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
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
      const date = `2031-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
      const isCorrected = version === "after" && number % 5 === 0;
      const place = isCorrected ? "lanternby" : "kiteport";
      const point = { at: "1", by: "all", discussed: [isCorrected ? "theme.harbours" : "theme.kites"] };
      const id = `2031-meeting-${number - (number % 10 === 1 ? 1 : 0)}`;
      const same = number % 10 === 1 ? number - 1 : number;
      const dateOfBoth = same === number ? date : dateOf(same);
      return {
        id: `readout-${number}`,
        publishedOn: "2032-01-01",
        meetings: [meeting(id, pairs[same % pairs.length] ?? [], { date: dateOfBoth, place, points: [point] })],
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
}, 120_000);

/** Loads in a process of its own, which is killed after so long; resolves to whether it was still at work then. */
function loadAndKill(path: string, afterMs: number): Promise<boolean> {
  const { uri, username, password, database: name } = testDatabaseSettings();
  const child = spawn(
    process.execPath,
    [join(projectRoot(), "dist", "parley.cjs"), "load", path, "--replace", "--yes"],
    {
      stdio: "ignore",
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: name,
      },
    },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
  return new Promise((resolve) => {
    child.once("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

test("a load killed at any moment leaves a graph that the next load brings to the same state", async () => {
  await emptyGraph(database());
  const startedAt = performance.now();
  await loadWhole(database(), after);
  const usualMs = performance.now() - startedAt;
  const dumpAfter = await canonicalDump(database());
  await emptyGraph(database());
  await loadWhole(database(), before);
  const dumpBefore = await canonicalDump(database());
  await emptyGraph(database());
  const random = seededRandom(20310501);
  let killed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [path, wanted] = round % 2 === 0 ? [before, dumpBefore] : [after, dumpAfter];
    // The process takes a moment to start; from then on any moment is as good as another.
    if (await loadAndKill(path, 500 + random() * usualMs)) killed += 1;
    await loadWhole(database(), path);
    expect(await canonicalDump(database())).toEqual(wanted);
  }
  expect(killed).toBeGreaterThan(0);
}, 600_000);
