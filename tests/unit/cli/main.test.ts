import { runCommandLine } from "../../support/command-line.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }' });
const broken = temporaryTree({ "package.json": "not JSON" });

test("--version prints the version of the package", async () => {
  expect(await runCommandLine(["--version"], { folder })).toEqual({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
});

test("help is data: it goes to stdout and ends well", async () => {
  const { exitCode, stdout, stderr } = await runCommandLine(["--help"], { folder });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: parley[\s\S]*\$ parley start/);
});

test.each([
  { argv: ["confg"], sentence: "Unknown command 'confg'. Did you mean config?" },
  { argv: ["database", "strat"], sentence: "Unknown command 'strat'. Did you mean start?" },
  { argv: ["config", "--prot", "1"], sentence: "Unknown option '--prot'. Did you mean --port?" },
  { argv: ["config", "--port"], sentence: "Option '--port <number>' argument missing." },
  { argv: ["config", "more"], sentence: "Too many arguments for 'config'. Expected 0 arguments but got 1." },
])("a mistake in usage exits 2 with the nearest that exists: $argv", async ({ argv, sentence }) => {
  const { exitCode, stdout, stderr } = await runCommandLine(argv, { folder });
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n")[0]).toBe(`error ${sentence}`);
});

test.each([[[]], [["database"]]])(
  "without a command, help goes to stderr and the exit says usage: %j",
  async (argv) => {
    const { exitCode, stdout, stderr } = await runCommandLine(argv, { folder });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Usage: parley/);
  },
);

test("what a person can fix exits 1, with every problem on a line of its own and no stack", async () => {
  const variables = { PORT: "x", PARLEY_HEAP_MB: "y" };
  const { exitCode, stdout, stderr } = await runCommandLine(["config"], { folder, variables });
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr.split("\n")).toEqual([
    "error Some settings are wrong.",
    expect.stringMatching(/^ {2}PORT /),
    expect.stringMatching(/^ {2}PARLEY_HEAP_MB /),
    "",
  ]);
});

test("with --json an error is data as well", async () => {
  const { exitCode, stdout, stderr } = await runCommandLine(["config", "--json", "--port", "x"], { folder });
  expect([exitCode, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "configuration", problems: [{ id: "C01", value: "x" }] } });
});

test("config shows every value with its origin, and never a secret", async () => {
  const variables = { NEO4J_URI: "neo4j://db.example", NEO4J_PASSWORD: "swordfish" };
  const { exitCode, stdout, stderr } = await runCommandLine(["config", "--port", "8080"], { folder, variables });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^PORT +8080 +flag$/m);
  expect(stdout).toMatch(/^HOST +127\.0\.0\.1 +default$/m);
  expect(stdout).toMatch(/^NEO4J_PASSWORD +\*{8} +environment$/m);
  expect(stdout).not.toContain("swordfish");
});

test("config --json shows the same as data", async () => {
  const variables = { NEO4J_PASSWORD: "swordfish" };
  const { stdout } = await runCommandLine(["config", "--json"], { folder, variables });
  expect(JSON.parse(stdout)).toMatchObject({
    settings: expect.arrayContaining([
      { name: "PORT", value: 4000, origin: "default" },
      { name: "NEO4J_URI", value: null, origin: "not set" },
      { name: "NEO4J_PASSWORD", value: "********", origin: "environment" },
    ]),
  });
});

test.each([
  { where: "a terminal", isTerminal: true, variables: {}, isColoured: true },
  { where: "a terminal with NO_COLOR", isTerminal: true, variables: { NO_COLOR: "1" }, isColoured: false },
  { where: "a dumb terminal", isTerminal: true, variables: { TERM: "dumb" }, isColoured: false },
  { where: "a file", isTerminal: false, variables: {}, isColoured: false },
])("on $where, colour: $isColoured", async ({ isTerminal, variables, isColoured }) => {
  const { stderr } = await runCommandLine(["confg"], { folder, isTerminal, variables: { ...variables } });
  expect(stderr.includes("\u001b[")).toBe(isColoured);
});

test("a bug prints its stack and exits 70", async () => {
  const { exitCode, stderr } = await runCommandLine(["config"], { folder: broken });
  expect(exitCode).toBe(70);
  expect(stderr).toMatch(/^Parley has a bug[\s\S]*\n {4}at /);
});
