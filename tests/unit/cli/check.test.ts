import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommandLine } from "../../support/command-line.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const head = "# yaml-language-server: $schema=../registry.schema.json\n";
const facts = (person: string) =>
  `readout: { id: r, publisher: xva, title: T, url: "https://xva.example/r" }\nmentions: [{ at: "1", what: Anna., people: [${person}] }]\n`;
const folder = temporaryTree({
  "package.json": '{ "version": "1.2.3" }',
  "broken/registry/a.yaml": `${head}people: [{ id: Gus Glen }]\n`,
  "right.json": '{ "readout": { "id": "r", "publisher": "xva", "title": "T", "url": "https://xva.example/r" } }',
  "wrong.yaml": facts("ana-arden"),
  "warned.yaml": facts("anna-arden"),
});
mkdirSync(join(folder, "seeds"));
cpSync(goodFacts, join(folder, "seeds"), { recursive: true });
const check = (...argv: readonly string[]) => runCommandLine(["check", ...argv], { folder });

test("without a path the seeds folder is checked", async () => {
  const { exitCode, stdout, stderr } = await check();
  expect([exitCode, stdout.replace(/^.*\[W02\]\n/gm, "")]).toEqual([0, ""]);
  expect(stderr).toMatch(/^\d+ files: 6 readouts, .*\nRegistry: \d+ entries of 4 files\.\n/);
});

test("problems are data: they go to stdout with place and id, and the exit is 1", async () => {
  const { exitCode, stdout, stderr } = await check("wrong.yaml");
  expect(exitCode).toBe(1);
  expect(stdout).toContain('wrong.yaml:2:45  Unknown person "ana-arden". Did you mean "anna-arden"? [F40]\n');
  expect(stderr).toContain("from the seeds folder.\nMeetings and readouts of other files were not looked up.\n");
  expect(stderr).toMatch(/1 error, 1 warning\.\n$/);
});

test("one right file is checked with the registry of the seeds folder", async () => {
  const { exitCode, stdout, stderr } = await check("right.json");
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/No problems\.\n$/);
});

test.each([
  { flags: [], exitCode: 0 },
  { flags: ["--strict"], exitCode: 1 },
])("with $flags a warning exits $exitCode", async ({ flags, exitCode }) => {
  const answer = await check("warned.yaml", ...flags);
  expect([answer.exitCode, answer.stdout]).toEqual([exitCode, expect.stringMatching(/^warned\.yaml:1:1 {2}warning: /)]);
});

test("with --json all is one object", async () => {
  const { exitCode, stdout, stderr } = await check("wrong.yaml", "--json");
  expect([exitCode, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: 1,
    warnings: 1,
    isPartial: true,
    counts: { readouts: 1 },
    problems: [{ id: "W02" }, { id: "F40", severity: "error", value: "ana-arden", at: { line: 2, column: 45 } }],
  });
});

test("problems of a registry among the paths are reported", async () => {
  const { exitCode, stdout } = await check("broken");
  expect(exitCode).toBe(1);
  expect(stdout.split("\n")).toEqual([
    expect.stringContaining("[W02]"),
    expect.stringMatching(/a\.yaml:2:10 {2}The key "name" is missing\. \[F13\]$/),
    expect.stringMatching(/a\.yaml:2:16 {2}"Gus Glen" is not an id.*Did you mean "gus-glen"\? \[F20\]$/),
    "",
  ]);
});

test("a path that is not there is an error of its own", async () => {
  const { exitCode, stdout, stderr } = await check("nowhere");
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^error There is no file or folder .*nowhere\.\n$/);
});

test("what would move a terminal's cursor or turn its text is shown, not sent", async () => {
  const folderOfTricks = join(folder, "tricks");
  mkdirSync(folderOfTricks);
  const trick = "\\e[2J\\e]0;owned\\a\\u202e\\u009b31m";
  writeFileSync(join(folderOfTricks, "a\u001b[1m.yaml"), `readout: { "${trick}": 1 }\n`);
  const told = await check("tricks");
  expect(told.stdout).toContain('a\\x1b[1m.yaml:1:12  Unknown key "\\x1b[2J\\x1b]0;owned\\x07\\u202e\\x9b31m"');
  const json = await check("tricks", "--json");
  for (const { stdout, stderr } of [told, json]) {
    expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
  expect(JSON.parse(json.stdout)).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ value: "\u001b[2J\u001b]0;owned\u0007\u202e\u009b31m" }),
    ]),
  });
});

test("of more than a hundred problems of a file the first errors are printed, and all with --json", async () => {
  mkdirSync(join(folder, "many"));
  const keys = Array.from({ length: 150 }, (_, at) => `, k${at}: 1`).join("");
  writeFileSync(join(folder, "many", "many.yaml"), `readout: { id: r, publisher: xva, title: T${keys} }\n`);
  const lines = (await check("many")).stdout.trimEnd().split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([101, expect.stringMatching(/many\.yaml {2}and 51 more$/)]);
  expect(JSON.parse((await check("many", "--json")).stdout).problems).toHaveLength(151);
});

test("a folder without facts files is an error that names the endings", async () => {
  mkdirSync(join(folder, "nothing"));
  const { exitCode, stdout, stderr } = await check("nothing");
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    /^error There is no facts file in .*nothing: those end in \.yaml, \.yml, \.json or \.jsonl\.\n$/,
  );
});
