import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { checkPort } from "../../../src/cli/check-port.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const files = { "package.json": '{ "version": "1.2.3" }' };
const empty = temporaryTree(files);
const record = {
  id: "7b2a6f0e-9f0e-4c7a-8d55-0a1b2c3d4e5f",
  line: "5.26",
  version: "5.26.31",
  createdAt: "2026-07-07T12:40:00Z",
};
const storeRecord = join(".parley", "database", "store", "store.json");
const withStore = { ...files, [storeRecord]: JSON.stringify(record) };

test("the status of a data folder without a store is data like any other", async () => {
  const { exitCode, stdout } = await runCommandLine(["database", "status", "--json"], { folder: empty });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ state: "no store" });
});

test("stopping what does not run, and deleting what is not there, say so and end well", async () => {
  const stopped = await runCommandLine(["database", "stop"], { folder: empty });
  expect(stopped).toEqual({ exitCode: 0, stdout: "The database was not running.\n", stderr: "" });
  const deleted = await runCommandLine(["database", "reset"], { folder: empty });
  expect(deleted).toEqual({ exitCode: 0, stdout: "There is no store to delete.\n", stderr: "" });
});

test("shell-info without a running database names the next step", async () => {
  const { exitCode, stderr } = await runCommandLine(["database", "shell-info"], { folder: empty });
  expect([exitCode, stderr]).toEqual([
    1,
    "error The built-in database is not running. Start it with `parley database start`.\n",
  ]);
});

test("a taken port is named before anything is started", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: "127.0.0.1", port: 0 }, resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { exitCode, stderr } = await runCommandLine(["start", "--port", String(port)], { folder: empty });
  await new Promise((resolve) => other.close(resolve));
  expect([exitCode, stderr.split("\n")[1]]).toEqual([
    1,
    `  Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with PORT or --port; 0 takes any free one. [C05]`,
  ]);
  await expect(checkPort("127.0.0.1", port)).resolves.toBeUndefined();
});

test("an address of another machine is refused by name", async () => {
  await expect(checkPort("192.0.2.1", 0)).rejects.toMatchObject({
    problems: [{ message: "192.0.2.1 is not an address of this machine." }],
  });
});

describe("a store is deleted", () => {
  const folders = [1, 2, 3, 4].map(() => temporaryTree(withStore));
  const cases = [
    { how: "not without a terminal or --yes", argv: [], typed: {}, exitCode: 2, isKept: true },
    {
      how: "not after another word than the one asked for",
      argv: [],
      typed: { typed: "yes\n" },
      exitCode: 1,
      isKept: true,
    },
    { how: "after the word was typed", argv: [], typed: { typed: "delete\n" }, exitCode: 0, isKept: false },
    { how: "with --yes", argv: ["--yes"], typed: {}, exitCode: 0, isKept: false },
  ].map((row, index) => ({ ...row, folder: folders[index] ?? "" }));

  test.each(cases)("$how", async ({ argv, typed, exitCode, isKept, folder }) => {
    const ended = await runCommandLine(["database", "reset", ...argv], { folder, ...typed });
    expect([ended.exitCode, existsSync(join(folder, storeRecord))]).toEqual([exitCode, isKept]);
  });
});
