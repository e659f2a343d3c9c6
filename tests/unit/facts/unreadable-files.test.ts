import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** Root may read everything: for as long as this takes, a test run by root is run by nobody (65534). */
async function asNobody<T>(closed: string, read: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(closed, 0);
  chmodSync(dirname(folder), 0o755);
  try {
    if (isRoot) process.seteuid?.(65_534);
    return await read();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(closed, 0o700);
  }
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

test("a link that leads nowhere or round in a circle is a problem of that file alone", async () => {
  const links = join(folder, "links");
  symlinkSync(join(links, "gone"), join(links, "link.yaml"));
  symlinkSync(join(links, "gone"), join(links, "lines.jsonl"));
  symlinkSync(join(links, "round.yaml"), join(links, "round.yaml"));
  expect(await printed(links)).toEqual([
    "/lines.jsonl:1:1  The file cannot be opened (ENOENT). Check that it is there and may be read. [F12]",
    "/link.yaml:1:1  The file cannot be opened (ENOENT). Check that it is there and may be read. [F12]",
    "/round.yaml:1:1  The file cannot be opened (ELOOP). Check that it is there and may be read. [F12]",
  ]);
});

/** There are no such files on Windows. */
const onPosix = process.platform === "win32" ? [] : ["p.yaml", "p.jsonl", "endless.yaml", "endless.jsonl"];

test("pipes, devices and folders in the place of files are refused, not read without end", async () => {
  const pipes = join(folder, "pipes");
  mkdirSync(join(pipes, "held"), { recursive: true });
  symlinkSync(join(pipes, "held"), join(pipes, "held.yaml"), "junction");
  for (const name of onPosix) {
    if (name.startsWith("p.")) expect(spawnSync("sh", ["-c", 'mkfifo "$0"', join(pipes, name)]).status).toBe(0);
    else symlinkSync("/dev/zero", join(pipes, name));
  }
  const told = "This is not a regular file. Put a file in its place: pipes, devices and folders are not read. [F12]";
  const names = ["held.yaml", ...onPosix].sort();
  expect((await printed(pipes)).sort()).toEqual(names.map((name) => `/${name}:1:1  ${told}`));
});

test("a folder that may not be listed is one problem, and does not hide the files beside it", async () => {
  const closed = join(folder, "closed");
  mkdirSync(join(closed, "inner"), { recursive: true });
  writeFileSync(join(closed, "inner", "hidden.yaml"), "");
  writeFileSync(join(closed, "beside.yaml"), "");
  expect(await asNobody(join(closed, "inner"), () => printed(closed))).toEqual([
    "/beside.yaml:1:1  The file is empty. Delete it, or write a readout or a part of the registry. [F01]",
    "/inner:1:1  The folder cannot be opened (EACCES). Check that it may be read; its files are missing here. [F12]",
  ]);
});

test("a folder without any facts file is a mistake, not a success", async () => {
  mkdirSync(join(folder, "nothing"));
  const endings = /^There is no facts file in .*nothing: those end in \.yaml, \.yml, \.json or \.jsonl\.$/;
  await expect(checkFolder([join(folder, "nothing")])).rejects.toThrow(endings);
});

test("of ten thousand wrong lines each is told, and only the first have a column", async () => {
  const path = join(folder, "wrong.jsonl");
  writeFileSync(path, '{ "readout": { "wrong": 1 } }\n'.repeat(10_000));
  const { problems } = await checkFolder([path]);
  const ofKey = problems.filter(({ id }) => id === "F14");
  expect(ofKey.map(({ at }) => at?.line)).toEqual(Array.from({ length: 10_000 }, (_, at) => at + 1));
  expect([ofKey[199]?.at?.column, ofKey[200]?.at?.column]).toEqual([16, 1]);
});

test.each([
  { path: "nowhere", message: /^There is no file or folder / },
  { path: "notes.txt", message: /is not a facts file: those end in \.yaml, \.yml, \.json or \.jsonl\.$/ },
])("a path named outright must be of facts: $path", async ({ path, message }) => {
  await expect(checkFolder([join(folder, path)])).rejects.toThrow(message);
});
