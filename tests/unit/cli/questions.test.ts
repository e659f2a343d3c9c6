import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questionCommands } from "../../../src/cli/question-table.ts";
import { readDescribedSchema } from "../../../src/questions/asking/read-schema.ts";
import { questions } from "../../../src/questions/questions.ts";
import { projectRoot } from "../../../src/root.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const names = questions.map(({ name }) => name).sort();
const fields = readDescribedSchema().getQueryType()?.getFields() ?? {};

test("every question is a command, and every command asks a question", () => {
  expect(questionCommands.map(({ question }) => question).sort()).toEqual(names);
});

test("every question is a field of the schema with a description of it and of its answer", () => {
  expect(names.filter((name) => (fields[name]?.description ?? "") === "")).toEqual([]);
});

test("every question is among the prepared ones of the playground", () => {
  const folder = join(projectRoot(), "docs", "examples");
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  expect(names.filter((name) => !texts.some((text) => new RegExp(`^  ${name}[ (]`, "m").test(text)))).toEqual([]);
});

test.each(questionCommands)(
  "$command takes its arguments in place, and its examples name it",
  ({ command, question, takes, examples }) => {
    const known = (fields[question]?.args ?? []).map(({ name }) => name);
    expect(takes.map((name) => name.replace(/[?…]+$/, "")).filter((name) => !known.includes(name))).toEqual([]);
    expect(examples.filter((line) => !`${line} `.startsWith(`parley ${command} `))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  },
);

const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }' });
const ask = (...argv: readonly string[]) => runCommandLine(argv, { folder });

test("a word that is no choice, a missing name and an unknown flag are mistakes in usage", async () => {
  const runs = await Promise.all([
    ask("path", "a", "b", "--contact", "near"),
    ask("path", "a"),
    ask("path", "a", "b", "--frm", "c"),
  ]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2]);
  expect(runs.map(({ stderr }) => stderr.split("\n")[0])).toEqual([
    "error Option '--contact <word>' argument 'near' is invalid. Allowed choices are direct, same-session, same-occasion.",
    "error Missing required argument 'to'.",
    expect.stringContaining("Unknown option '--frm'."),
  ]);
});

test("a number that is none is a mistake in usage, told by its flag, before any database is opened", async () => {
  const { exitCode, stderr } = await ask("path", "a", "b", "--max-hops", "many");
  expect([exitCode, stderr.split("\n")[0]]).toEqual([
    2,
    'error `--max-hops`: Int cannot represent non-integer value: "many"',
  ]);
});
