import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openExportTools } from "../../../src/cli/export/open-export-tools.ts";
import { writeExport } from "../../../src/cli/export/write-export.ts";
import { facts } from "../../../src/export/formats/facts.ts";
import { prepareExport } from "../../../src/export/prepare-export.ts";
import { runReadQuery } from "../../../src/graph/run-read-query.ts";
import { projectRoot } from "../../../src/root.ts";
import { generateFacts } from "../../bench/facts/generate-facts.ts";
import { canonicalDump } from "../../support/canonical-dump.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { defaultSettings } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const database = connectForTests();
const root = temporaryTree({});

/** Which text a readout was read from is told of the file, not of the facts. */
async function dump(): Promise<readonly string[]> {
  const lines = await canonicalDump(database());
  return lines.map((line) => line.replace(/"(?:textHash|registryHash)":"[0-9a-f]*",?/g, ""));
}

async function exportTo(out: string): Promise<void> {
  const read = (statement: string, parameters: object) =>
    runReadQuery(database(), statement, { ...parameters }, { timeoutMs: 120_000 });
  const { files, finish } = await prepareExport(await openExportTools(read, defaultSettings), {
    format: facts,
    tables: [],
  });
  await writeExport({ shape: "file", files, finish }, out);
}

async function expectExactRoundTrip(folder: string, name: string): Promise<void> {
  await emptyGraph(database());
  await loadWhole(database(), folder);
  const before = await dump();
  const there = join(root, name);
  mkdirSync(there);
  await exportTo(join(there, "facts.jsonl"));
  await emptyGraph(database());
  await loadWhole(database(), there);
  expect(await dump()).toEqual(before);
  expect(before.length).toBeGreaterThan(100);
}

test("the seeds, exported as facts and loaded into an empty database, are the same graph", async () => {
  await expectExactRoundTrip(join(projectRoot(), "seeds"), "seeds");
});

test("so are facts that use every key of a facts file", async () => {
  const folder = join(root, "good");
  cpSync(goodFacts, folder, { recursive: true });
  // The texts beside the files do not travel, so neither does whether a quote was found in one.
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.yaml$/.test(name),
  )) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(/^ +text: .*\n/gm, ""));
  }
  await expectExactRoundTrip(folder, "good-again");
});

test("so are four hundred generated meetings, with twins, delegations without names, and corrections", async () => {
  const folder = join(root, "generated");
  await generateFacts(folder, 400, "round-trip");
  await expectExactRoundTrip(folder, "generated-again");
});
