import { closeSync, openSync, symlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../../../src/errors/format-problem.ts";
import { checkFolder } from "../../../src/facts/check-folder.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const folder = temporaryTree({ "notes.txt": "notes", "links/none.txt": "" });
const megabyte = Buffer.alloc(1_000_000, "x");

/** 100 MB on one line, then one readout. */
function writeLarge(path: string): void {
  const file = openSync(path, "w");
  for (let written = 0; written < 100; written += 1) writeSync(file, megabyte);
  writeSync(file, '\n{"readout": {"id": "after", "publisher": "jpn", "title": "After"}}\n');
  closeSync(file);
}

const printed = async (path: string) =>
  (await checkFolder([path])).problems.map((problem) => formatProblem(problem).replace(path, ""));

test("100 MB on one line are refused without being kept in memory, and the next line is read", async () => {
  const path = join(folder, "large.jsonl");
  writeLarge(path);
  const before = process.memoryUsage.rss();
  expect(await printed(path)).toEqual([
    ":1:1  This has 100.0 MB; at most 5 MB are read. Split it. [F04]",
    ":2:2  warning: The readout has no web address. Add url, or via where a copy was read. [W11]",
  ]);
  expect(process.memoryUsage.rss() - before).toBeLessThan(80_000_000);
});

test("a file of 100 MB is refused without being read", async () => {
  const path = join(folder, "large.yaml");
  writeLarge(path);
  expect(await printed(path)).toEqual([":1:1  This has 100.0 MB; at most 5 MB are read. Split it. [F04]"]);
});

test("a link that leads nowhere is a problem of that file alone", async () => {
  const links = join(folder, "links");
  symlinkSync(join(links, "gone"), join(links, "link.yaml"));
  symlinkSync(join(links, "gone"), join(links, "lines.jsonl"));
  expect(await printed(links)).toEqual([
    "/lines.jsonl:1:1  The file cannot be opened (ENOENT). Check that it is there and may be read. [F12]",
    "/link.yaml:1:1  The file cannot be opened (ENOENT). Check that it is there and may be read. [F12]",
  ]);
});

test.each([
  { path: "nowhere", message: /^There is no file or folder / },
  { path: "notes.txt", message: /is not a facts file: those end in \.yaml, \.yml, \.json or \.jsonl\.$/ },
])("a path named outright must be of facts: $path", async ({ path, message }) => {
  await expect(checkFolder([join(folder, path)])).rejects.toThrow(message);
});
