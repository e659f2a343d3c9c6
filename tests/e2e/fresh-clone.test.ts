import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../src/root.ts";
import { runNode } from "../support/run-node.ts";
import { type StartedProgram, startProgram } from "../support/started-program.ts";

/** What a newcomer does: clone, `npm start`, ask, Ctrl+C, and start again. Nothing is installed by hand. */
const folder = join(mkdtempSync(join(tmpdir(), "parley-")), "a clône 日本");
const minutes = 60_000;
let program: StartedProgram | undefined;

beforeAll(() => {
  const cloned = spawnSync("git", ["clone", "--quiet", projectRoot(), folder], { encoding: "utf8" });
  expect(cloned.stderr).toBe("");
});

afterAll(() => {
  program?.kill();
  const ended = runNode(["src/bootstrap/parley.mjs", "database", "stop"], folder, newcomer());
  rmSync(join(folder, ".."), { recursive: true, force: true });
  expect(ended.exitCode).toBe(0);
}, minutes);

test(
  "npm start leads from a clone to a playground on the real graph, and Ctrl+C ends it",
  async () => {
    program = start();
    const address = await program.printed(/^Playground\s+(\S+)/m);
    expect(await whoMet(address)).toEqual(sixCounterparts);
    expect(await (await fetch(address)).text()).toContain("Parley");
    const { stderr } = program.output();
    expect(stderr).toMatch(/^Database: Neo4j .* because NEO4J_URI is not set\.$/m);
    expect(stderr).toMatch(/^readouts: \d{3} added, 0 changed, 0 removed, 0 unchanged$/m);
    await expectEnd(program);
  },
  30 * minutes,
);

test(
  "a second start installs nothing, fetches nothing, writes nothing and has lost nothing",
  async () => {
    program = start();
    const address = await program.printed(/^Playground\s+(\S+)/m);
    expect(await whoMet(address)).toEqual(sixCounterparts);
    const { stderr } = program.output();
    expect(stderr).toMatch(/^readouts: 0 added, 0 changed, 0 removed, \d{3} unchanged$/m);
    expect(stderr).not.toMatch(/install|building|fetch|resolv/i);
    await expectEnd(program);
  },
  30 * minutes,
);

test(
  "the commands of the README do what it says",
  () => {
    const parley = (...args: string[]) => runNode(["src/bootstrap/parley.mjs", ...args], folder, newcomer());
    expect(parley("check", "seeds")).toMatchObject({ exitCode: 0 });
    expect(parley("load", "--dry-run").stdout).toContain("Nothing was written.");
    expect(parley("check", "--graph")).toMatchObject({ exitCode: 0 });
    expect(parley("config").stdout).toContain("PARLEY_HOME");
  },
  30 * minutes,
);

/** npm itself ends by the signal; that Parley stopped in order is told by its database, which has stopped as well. */
async function expectEnd(started: StartedProgram): Promise<void> {
  await started.interrupt();
  expect(started.output().stderr).toContain("Stopping. A second Ctrl+C ends at once.");
  const status = runNode(["src/bootstrap/parley.mjs", "database", "status", "--json"], folder, newcomer());
  expect(JSON.parse(status.stdout)).toMatchObject({ state: "stopped" });
}

function start(): StartedProgram {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return startProgram(npm, ["start"], folder, newcomer());
}

/** The variables of somebody who has set none of Parley's. */
function newcomer(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(PARLEY|NEO4J|JEST|npm_)/.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: undefined, NODE_OPTIONS: undefined, PORT: "0", NO_COLOR: "1" };
}

const answerSchema = z.object({
  data: z.object({ person: z.object({ counterparts: z.array(z.object({ name: z.string() })) }) }),
});

async function whoMet(address: string): Promise<readonly string[]> {
  const response = await fetch(new URL("graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ person(id: "chris-penk") { counterparts { name } } }` }),
  });
  return answerSchema.parse(await response.json()).data.person.counterparts.map(({ name }) => name);
}

/** Whom somebody met at the one meeting at which the seeds have him. */
const sixCounterparts = [
  "Ahn Gyu-back",
  "Koizumi Shinjiro",
  "Lee Jae Myung",
  "Mark Rutte",
  "Motegi Toshimitsu",
  "Pat Conroy",
];
