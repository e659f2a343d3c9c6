import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openExportTools } from "../../../src/cli/export/open-export-tools.ts";
import { writeExport } from "../../../src/cli/export/write-export.ts";
import { prepareExport } from "../../../src/export/prepare-export.ts";
import { type GivenWish, readWish } from "../../../src/export/read-wish.ts";
import { runReadQuery } from "../../../src/graph/run-read-query.ts";
import { canonicalDump } from "../../support/canonical-dump.ts";
import { FactsFolder, meeting } from "../../support/fictional-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { defaultSettings } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const database = connectForTests();
const root = temporaryTree({});

const wished = (given: GivenWish) => readWish("changes", given, (parameter) => `--${parameter}`);

async function exportSince(since: string, name: string): Promise<readonly Record<string, unknown>[]> {
  const read = (statement: string, parameters: object) =>
    runReadQuery(database(), statement, { ...parameters }, { timeoutMs: 120_000 });
  const prepared = await prepareExport(await openExportTools(read, defaultSettings), wished({ since }));
  const out = join(root, name);
  await writeExport({ shape: "file", files: prepared.files, finish: prepared.finish }, out);
  return readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Without what tells from which text a readout was read: facts travel as JSON Lines, not as the file they came from. */
async function dump(): Promise<readonly string[]> {
  const lines = await canonicalDump(database());
  return lines.map((line) => line.replace(/"(?:textHash|registryHash)":"[0-9a-f]*",?/g, ""));
}

test("a copy to which the changes are applied is the same graph again", async () => {
  await emptyGraph(database());
  const facts = new FactsFolder(join(root, "facts"));
  const copy = new FactsFolder(join(root, "copy"));
  const talks = (place: string) => ({
    id: "talks",
    meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { place })],
  });
  for (const folder of [facts, copy]) {
    folder.write(talks("kiteport"));
    folder.write({ id: "passing", meetings: [meeting("2031-06-01-passing", ["rook", "wren"])] });
  }
  await loadWhole(database(), facts.path);
  facts.write(talks("lanternby"));
  facts.remove("passing");
  facts.write({ id: "visit", meetings: [meeting("2031-07-01-visit", ["quill", "thistle"])] });
  await loadWhole(database(), facts.path);
  const there = await dump();
  const [head, ...records] = await exportSince("1", "changes.jsonl");
  expect(head).toMatchObject({ since: 1, version: 2 });
  expect(records.map(({ change, kind, id }) => `${change} ${kind} ${id}`)).toEqual([
    "CORRECTED MEETING 2031-05-01-talks",
    "WITHDRAWN MEETING 2031-06-01-passing",
    "ADDED MEETING 2031-07-01-visit",
    "WITHDRAWN READOUT passing",
    "CORRECTED READOUT talks",
    "ADDED READOUT visit",
  ]);
  mkdirSync(join(copy.path, "readouts"), { recursive: true });
  for (const { change, kind, id } of records) {
    if (kind === "READOUT" && change !== "ADDED") copy.remove(String(id));
  }
  const sent = records.flatMap(({ facts: file }) => (file === undefined ? [] : [file]));
  writeFileSync(join(copy.path, "readouts", "sent.jsonl"), sent.map((file) => JSON.stringify(file)).join("\n"));
  await emptyGraph(database());
  await loadWhole(database(), copy.path);
  expect(await dump()).toEqual(there);
});

test.each([
  [{ since: "2026-07-07" }, "is no version of the graph"],
  [{ since: "1", until: "2" }, "takes --since VERSION and no --until"],
])("%j is refused with what to do", (given, message) => {
  expect(() => wished(given)).toThrow(message);
});
