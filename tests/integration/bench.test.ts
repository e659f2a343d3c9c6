import { join } from "node:path";
import { readWithin } from "../../src/cli/ask-question.ts";
import { pagesOf } from "../../src/export/pages.ts";
import { connectDatabase, type Database } from "../../src/graph/connect-database.ts";
import { scanKeys, timeScans } from "../bench/exports/bare-scan.ts";
import { readExportKeys } from "../bench/exports/export-keys.ts";
import { exportOnce } from "../bench/exports/export-once.ts";
import { type ExportRunner, timeExports } from "../bench/exports/time-exports.ts";
import { generateFacts } from "../bench/facts/generate-facts.ts";
import { loadBare } from "../bench/loads/bare-load.ts";
import { changeSomeFacts } from "../bench/loads/change-facts.ts";
import { describeGraph, differences } from "../bench/loads/describe-graph.ts";
import { writeGraphRows } from "../bench/loads/graph-rows.ts";
import { loadFolder } from "../bench/loads/load-folder.ts";
import { serveBare } from "../bench/reads/bare-server.ts";
import { findDifferentAnswers } from "../bench/reads/compare-answers.ts";
import { everydayQuestions } from "../bench/reads/everyday-questions.ts";
import { findTargets } from "../bench/reads/find-targets.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { startTestApi } from "../support/test-api.ts";

/** What the benchmarks compare is worth comparing only where it is equal; times are for `npm run bench`. */
const folder = temporaryTree({});
const facts = join(folder, "facts");
const settings = {
  uri: process.env.PARLEY_TEST_URI ?? "",
  username: process.env.PARLEY_TEST_USERNAME ?? "",
  password: process.env.PARLEY_TEST_PASSWORD ?? "",
  database: process.env.PARLEY_TEST_DATABASE ?? "neo4j",
};
let database: Database;

beforeAll(async () => {
  database = await connectDatabase(settings);
  await empty();
  await generateFacts(facts, 1_000, "one");
  await loadFolder(database, facts);
});

afterAll(async () => {
  await empty();
  await database.close();
});

test("the API and hand-written Cypher give the same answers to twelve everyday questions", async () => {
  const api = await startTestApi(database);
  const bare = await serveBare(settings);
  try {
    const questions = everydayQuestions(await findTargets(database.driver, database.name));
    expect(await findDifferentAnswers({ api: `${api.url}/graphql`, bare: bare.url }, questions)).toEqual([]);
  } finally {
    await Promise.all([api.close(), bare.close()]);
  }
});

test("exports give the rows of a bare scan, and are measured beside it", async () => {
  const measurements = await timeExports(exportTask(runHere(), ["csv", "gexf-met"]));
  const ratios = measurements.filter(({ ratio }) => ratio !== undefined).map(({ what }) => what);
  expect(ratios).toEqual(["csv", "csv, attendances alone", "gexf-met"]);
});

test("an export that leaves a row out, or names another, is not measured", async () => {
  const here = runHere();
  const keys = (change: (listed: { rows: number; hash: string }) => object): ExportRunner => ({
    ...here,
    exportKeys: async (names) =>
      (await here.exportKeys(names)).map((listed) =>
        listed.name === "met" ? { ...listed, ...change(listed) } : listed,
      ),
  });
  await expect(timeExports(exportTask(keys(({ rows }) => ({ rows: rows - 1 }))))).rejects.toThrow(
    /met: \d+ rows exported, \d+ scanned/,
  );
  await expect(timeExports(exportTask(keys(() => ({ hash: "other" }))))).rejects.toThrow(
    /met: \d+ rows each, with other keys or in another order/,
  );
});

test("a row that the written export counts otherwise than the scan stops the measuring", async () => {
  const here = runHere();
  const exportOtherwise: ExportRunner["exportOnce"] = async (wanted, into) => {
    const exported = await here.exportOnce(wanted, into);
    return { ...exported, rows: { ...exported.rows, met: 1 } };
  };
  await expect(timeExports(exportTask({ ...here, exportOnce: exportOtherwise }))).rejects.toThrow(
    /met: 1 rows exported/,
  );
});

test("a page of an export has few rows, however many people somebody met", async () => {
  const pages: number[] = [];
  for await (const page of pagesOf(readWithin(database, 60_000), "met", { since: null, until: null, only: null })) {
    pages.push(page.flatMap((record) => record.get("rows")).length);
  }
  expect(pages.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(6_000);
  expect(Math.max(...pages)).toBeLessThan(6_000);
});

test("a load of unchanged facts changes nothing", async () => {
  const summary = await loadFolder(database, facts);
  expect(Object.values(summary.database).filter((count) => count !== 0)).toEqual([]);
});

test("a load of corrected facts makes the graph that they alone would make", async () => {
  const corrected = join(folder, "corrected");
  expect(await changeSomeFacts(facts, corrected)).toBe(10);
  await loadFolder(database, corrected);
  const stepwise = await describeGraph(database.driver, database.name);
  await empty();
  await loadFolder(database, corrected);
  expect(differences(await describeGraph(database.driver, database.name), stepwise)).toEqual([]);
});

test("a bare load of the rows of a graph makes the same graph", async () => {
  const loaded = await describeGraph(database.driver, database.name);
  const rows = await writeGraphRows(database.driver, database.name, join(folder, "rows"));
  await empty();
  // The constraints are there still.
  await loadBare(database.driver, database.name, join(folder, "rows"), { ...rows, schema: [] });
  expect(differences(loaded, await describeGraph(database.driver, database.name))).toEqual([]);
  expect(loaded.sample.length).toBeGreaterThan(100);
});

function exportTask(run: ExportRunner, formats: readonly string[] = ["gexf-met"]) {
  return {
    run,
    formats: ["csv", "gexf-met"],
    rounds: 1,
    scratch: join(folder, "scratch"),
    onProgress: () => undefined,
  };
}

/** The steps of the bench in this process; `npm run bench` gives each its own. */
function runHere(): ExportRunner {
  const read = readWithin(database, 60_000);
  return {
    exportKeys: (names) => readExportKeys(read, names),
    scanKeys: (names) => scanKeys(database.driver, database.name, names),
    timeScans: (names) => timeScans(database.driver, database.name, names),
    exportOnce: (wanted, into) => exportOnce(read, wanted, into),
  };
}

async function empty(): Promise<void> {
  const session = database.driver.session({ database: database.name });
  await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS");
  await session.close();
}
