import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { temporaryTree } from "../support/temporary-tree.ts";

/** A clone with nothing but .ci/run, on a machine that has all programs, whose npm says and ends as it is told. */
const folder = temporaryTree({
  "bin/npm": '#!/bin/sh\nprintf "%s\\n" "called: $*" "CI is $CI" "$NPM_SAYS"\nexit "$NPM_ENDS"\n',
  "bin/java": '#!/bin/sh\necho "openjdk version \\"17.0.1\\"" >&2\n',
  "bin/mvn": "#!/bin/sh\n",
  "bin/chromium": "#!/bin/sh\n",
  "bin/curl": "#!/bin/sh\n",
  "bin/python3": "#!/bin/sh\n",
});
mkdirSync(join(folder, ".ci"));
copyFileSync(join(projectRoot(), ".ci", "run"), join(folder, ".ci", "run"));
for (const name of ["npm", "java", "mvn", "chromium", "curl", "python3"]) chmodSync(join(folder, "bin", name), 0o755);

function runCi(says: string, ends: number, args: readonly string[] = []) {
  const path = `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`;
  const env = { ...process.env, PATH: path, NPM_SAYS: says, NPM_ENDS: String(ends), CI: "" };
  const { status, stdout } = spawnSync("bash", [join(folder, ".ci", "run"), ...args], { encoding: "utf8", env });
  const lines = stdout.trimEnd().split("\n");
  return { exitCode: status, lines, lastLine: lines.at(-1) };
}

test.each([
  { says: "Tests:       30 passed, 30 total", ends: 0, line: "30 passed, 0 failed", exitCode: 0 },
  { says: "Tests:       2 skipped, 30 passed, 32 total", ends: 0, line: "30 passed, 0 failed, 2 skipped", exitCode: 0 },
  {
    says: "Tests:       1 failed, 2 todo, 9 passed, 12 total",
    ends: 1,
    line: "9 passed, 1 failed, 2 skipped",
    exitCode: 1,
  },
  {
    says: "\u001b[1mTests:\u001b[22m       \u001b[32m3 passed\u001b[39m, 3 total",
    ends: 0,
    line: "3 passed, 0 failed",
    exitCode: 0,
  },
  {
    says: "Tests:       3 passed, 3 total\nTest suite failed to run",
    ends: 1,
    line: "3 passed, 1 failed",
    exitCode: 1,
  },
  { says: "Types: failed", ends: 2, line: "0 passed, 1 failed", exitCode: 2 },
  { says: "nothing was run", ends: 0, line: "0 passed, 1 failed", exitCode: 1 },
])("after $says the last line is $line", ({ says, ends, line, exitCode }) => {
  const ended = runCi(says, ends);
  expect([ended.lastLine, ended.exitCode]).toEqual([line, exitCode]);
});

test("it calls npm test as the README does, with CI set, and passes arguments on", () => {
  expect(runCi("", 0).lines.slice(0, 2)).toEqual(["called: test", "CI is true"]);
  expect(runCi("", 0, ["--selectProjects", "unit"]).lines[0]).toBe("called: test -- --selectProjects unit");
});
