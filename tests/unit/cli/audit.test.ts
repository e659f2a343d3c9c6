import { cpSync } from "node:fs";
import { join } from "node:path";
import { percentOf } from "../../../src/cli/audit-text.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }', "broken.yaml": "readout: {}\n" });
cpSync(goodFacts, join(folder, "seeds"), { recursive: true });
const audit = (...argv: readonly string[]) => runCommandLine(["audit", ...argv], { folder });

test("without a path the seeds are audited; findings go to stdout, and the exit is 0", async () => {
  const { exitCode, stdout, stderr } = await audit();
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Counts\n +6 {2}readouts\n/);
  expect(stdout).toMatch(/\n +\d+\.\d% {2}facts with a paragraph \(\d+ of \d+\)\n/);
  expect(stdout).toMatch(/\nTo look at: people who met nobody \(\d+\)\n/);
});

test("with --json all is one object", async () => {
  const { stdout } = await audit("--json");
  expect(JSON.parse(stdout)).toMatchObject({ findings: expect.any(Array) });
  expect(JSON.parse(stdout).totals[0]).toEqual({ what: "readouts", count: 6 });
});

test("files with errors are told to be checked first", async () => {
  const { exitCode, stdout, stderr } = await audit("broken.yaml");
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("parley check");
});

test("only what is whole reads 100%", () => {
  expect(percentOf({ what: "", count: 9999, of: 10_000 })).toBe("99.9%");
  expect(percentOf({ what: "", count: 2, of: 2 })).toBe("100.0%");
  expect(percentOf({ what: "", count: 0, of: 0 })).toBe("-");
});
