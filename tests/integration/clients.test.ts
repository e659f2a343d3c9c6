import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { projectRoot } from "../../src/root.ts";
import { findTypeProblems, writeJavaScript } from "../support/clients/compile-strictly.ts";
import { findFencedBlocks, findFiles } from "../support/clients/fenced-blocks.ts";
import { findProgram } from "../support/clients/find-program.ts";
import { printQueryTypes, typedDocumentModule } from "../support/clients/print-typed-queries.ts";
import { runProgram } from "../support/clients/run-program.ts";
import { serveSeeds } from "../support/serve-seeds.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import type { TestApi } from "../support/test-api.ts";

const page = readFileSync(join(projectRoot(), "docs", "clients.md"), "utf8");
const schema = buildSchema(readFileSync(join(projectRoot(), "docs", "api.graphql"), "utf8"));
const files = findFiles(page);
const tools = { curl: findProgram(["curl"]), shell: findProgram(["sh"]), python: findProgram(["python3", "python"]) };
const missing = Object.values(tools).filter((choice) => choice.kind === "missing");
for (const { sentence } of missing)
  process.stderr.write(`\n*** Examples of docs/clients.md are not run: ${sentence} ***\n\n`);

const trees = temporaryTree({});
let served: TestApi;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served?.close());

test("the tools of the examples are there, or may be missing", () => {
  const sentences = missing.filter(({ mustFail }) => mustFail).map(({ sentence }) => sentence);
  expect(sentences).toEqual([]);
});

test("every query of the page is one of the schema, and is answered from the seeds", async () => {
  const queries = blocksOf("graphql");
  expect(queries).toHaveLength(3);
  for (const query of queries) {
    expect(validate(schema, parse(query))).toEqual([]);
    const { errors, text } = await served.ask(query);
    expect(errors).toBeUndefined();
    expect(text).not.toMatch(/"(?!disputed)\w+":\[\]/);
  }
});

test("the TypeScript of the page fits types made from the schema, and prints what the page says", async () => {
  const folder = writeTypeScript(files);
  expect(findTypeProblems([join(folder, "whom-met.ts")])).toEqual([]);
  for (const name of ["ask.ts", "whom-met.ts", "gql/index.ts", "gql/graphql.ts"]) writeJavaScript(join(folder, name));
  const run = (name: string) => runProgram(process.execPath, ["whom-met.js", name], folder);
  expect(await run("Chris Penk")).toEqual({ exitCode: 0, stdout: blocksOf("text").at(0), stderr: "" });
  expect(await run("Lee")).toEqual({ exitCode: 0, stdout: ambiguousName(), stderr: "" });
});

test.each([
  {
    mistake: "a field that was not asked for",
    from: "lastOn, sources }",
    to: "firstOn: lastOn, sources }",
    says: "firstOn",
  },
  { mistake: "a missing variable", from: "{ of, first, offset }", to: "{ of, first }", says: "offset" },
  { mistake: "a null that nobody looked at", from: "if (!page) break;", to: "", says: "possibly 'null'" },
])("the types refuse $mistake", ({ from, to, says }) => {
  const source = files["whom-met.ts"] ?? "";
  const planted = source.replace(from, to);
  expect(planted).not.toBe(source);
  const folder = writeTypeScript({ ...files, "whom-met.ts": planted });
  expect(findTypeProblems([join(folder, "whom-met.ts")]).join("\n")).toContain(says);
});

const withPython = tools.python.kind === "found" ? test : test.skip;
withPython("the Python of the page prints what the page says", async () => {
  const folder = writeFolder(here({ "whom_met.py": files["whom_met.py"] ?? "" }));
  const run = (name: string) => runProgram(programOf("python"), ["whom_met.py", name], folder);
  expect(await run("Chris Penk")).toEqual({ exitCode: 0, stdout: blocksOf("text").at(0), stderr: "" });
  expect(await run("Lee")).toEqual({ exitCode: 0, stdout: ambiguousName(), stderr: "" });
});

const withCurl = tools.curl.kind === "found" && tools.shell.kind === "found" ? test : test.skip;
withCurl("the curl of the page gets the answer of the page", async () => {
  const { script = "" } = here({ script: blocksOf("sh").join("\n") });
  const { stdout, stderr } = await runProgram(programOf("shell"), ["-s"], trees, script);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(JSON.parse(blocksOf("json").join()));
});

function blocksOf(language: string): readonly string[] {
  return findFencedBlocks(page)
    .filter((block) => block.language === language)
    .map(({ text }) => text.replaceAll("\r\n", "\n"));
}

function ambiguousName(): string {
  return /^AMBIGUOUS_NAME: .*\n/m.exec(page)?.[0] ?? "";
}

/** The files with the address of the server that runs now. */
function here(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(texts).map(
    ([name, text]) => [name, text.replaceAll("http://127.0.0.1:4000", served.url.replace(/\/$/, ""))] as const,
  );
  return Object.fromEntries(entries);
}

function writeTypeScript(texts: Readonly<Record<string, string>>): string {
  const { "ask.ts": ask = "", "whom-met.ts": whomMet = "" } = here(texts);
  const queries = [...whomMet.matchAll(/graphql\(`(.*?)`\)/gs)].map(([, query = ""]) => query);
  expect(queries).toHaveLength(1);
  return writeFolder({
    "ask.ts": ask,
    "whom-met.ts": whomMet,
    "gql/index.ts": printQueryTypes(schema, queries),
    "gql/graphql.ts": typedDocumentModule,
  });
}

function writeFolder(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(trees, "example-"));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function programOf(name: keyof typeof tools): string {
  const choice = tools[name];
  if (choice.kind === "missing") throw new Error(choice.sentence);
  return choice.program;
}
