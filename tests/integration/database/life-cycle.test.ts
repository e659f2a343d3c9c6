import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { DatabaseSettings } from "../../../src/database/database-folders.ts";
import { databaseStatus } from "../../../src/database/database-status.ts";
import { resetDatabase } from "../../../src/database/reset-database.ts";
import { isAlive, killProcess, waitForEnd } from "../../../src/database/server-process.ts";
import { type RunningDatabase, startDatabase } from "../../../src/database/start-database.ts";
import { stopDatabase } from "../../../src/database/stop-database.ts";
import { bundleStarter, runStarter } from "../../support/run-starter.ts";
import { temporaryDatabase } from "../../support/test-database.ts";

const temporary = temporaryDatabase("parley é 日本 ");
const settings: DatabaseSettings = temporary.settings;
let script = "";

/** A start takes 6 s on a quiet machine, and many times that on a busy one. */
beforeAll(() => {
  script = bundleStarter();
});

afterAll(() => temporary.discard());

async function runStatement(running: RunningDatabase, statement: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.username, running.password));
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: running.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

describe("in a folder whose path holds spaces and letters of other scripts", () => {
  test("before the first start there is no store, and nothing to stop or reset", async () => {
    expect(await databaseStatus(settings)).toMatchObject({ state: "no store", home: settings.home });
    expect(await stopDatabase(settings)).toBe("not running");
    await expect(resetDatabase(settings)).resolves.toBeUndefined();
  });

  test("a start makes a store, on loopback only, with a password nobody else can read", async () => {
    const running = await startDatabase(settings);
    expect(running).toMatchObject({ startedHere: true, ownedHere: true, username: "neo4j", database: "neo4j" });
    expect(running.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const passwordFile = join(settings.home, "password");
    expect(readFileSync(passwordFile, "utf8")).toBe(running.password);
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    await runStatement(running, "CREATE (:Kept {name: 'first'})");
  });

  test("the password is not on the server's command line", async () => {
    const { pid, password } = await startDatabase(settings);
    expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(password);
  });

  test("files of the machine cannot be read by LOAD CSV", async () => {
    const running = await startDatabase(settings);
    const load = runStatement(running, "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row");
    await expect(load).rejects.toThrow(/disabled|not allowed|Cannot load/i);
  });

  test("a second start of the same store finds the running server and uses it", async () => {
    const status = await databaseStatus(settings);
    const second = await startDatabase(settings);
    expect(second).toMatchObject({ startedHere: false, ownedHere: false, pid: status.pid, uri: status.uri });
  });

  test("the status of a running database says where it is and what runs", async () => {
    const status = await databaseStatus(settings);
    expect(status).toMatchObject({ state: "running", line: "5.26", version: "5.26.31" });
    expect(status.storeBytes).toBeGreaterThan(10_000);
  });

  test("a running store is not reset, and the error says how to stop it", async () => {
    await expect(resetDatabase(settings)).rejects.toMatchObject({
      code: "DATABASE_RUNNING",
      problems: [{ suggestion: "Stop it with `parley database stop`, then reset it." }],
    });
  });

  test("a Neo4j killed at once brings back everything it acknowledged, and its import folder is emptied", async () => {
    const running = await startDatabase(settings);
    await runStatement(running, "UNWIND range(1, 5000) AS n CREATE (:Acknowledged {n: n})");
    killProcess(running.pid);
    await waitForEnd(running.pid, 10_000);
    mkdirSync(join(settings.home, "store", "import", "left"));
    expect((await databaseStatus(settings)).state).toBe("stopped");
    const again = await startDatabase(settings);
    expect(again.startedHere).toBe(true);
    const counts = await runStatement(again, "MATCH (n:Acknowledged) RETURN count(n)");
    expect(counts.map(Number)).toEqual([5000]);
    expect(existsSync(join(settings.home, "store", "import", "left"))).toBe(false);
  });

  test("a stop closes the store, and a second stop finds nothing to do", async () => {
    const running = await startDatabase(settings);
    expect(await stopDatabase(settings)).toBe("stopped");
    expect(isAlive(running.pid)).toBe(false);
    expect(await stopDatabase(settings)).toBe("not running");
    expect((await databaseStatus(settings)).state).toBe("stopped");
  });

  test("of two starts at once one starts the server, and the other waits for it and uses it", async () => {
    const starters = [runStarter(script, settings), runStarter(script, settings)];
    const [one, two] = await Promise.all(starters.map(({ started }) => started));
    await Promise.all(starters.map((starter) => starter.kill()));
    expect([one?.startedHere, two?.startedHere].sort()).toEqual([false, true]);
    expect(one?.pid).toBe(two?.pid);
  });

  test("a server whose starter was killed is taken over, and its store is intact", async () => {
    const orphan = await databaseStatus(settings);
    const running = await startDatabase(settings);
    expect(running).toMatchObject({ startedHere: false, ownedHere: true, pid: orphan.pid });
    expect(await runStatement(running, "MATCH (n:Kept) RETURN n.name")).toEqual(["first"]);
    await running.stop();
    expect(isAlive(running.pid)).toBe(false);
  });

  test("a server whose starter was killed before it answered is waited for, and taken over", async () => {
    const starter = runStarter(script, settings);
    const pid = await pidOnceSpawned();
    await starter.kill();
    expect(await databaseStatus(settings)).toMatchObject({ state: "starting", pid });
    const running = await startDatabase(settings);
    expect(running).toMatchObject({ startedHere: false, ownedHere: true, pid });
    expect(await runStatement(running, "MATCH (n:Kept) RETURN n.name")).toEqual(["first"]);
  });

  test("a reset deletes the store alone, and the next start begins with an empty one", async () => {
    await stopDatabase(settings);
    await resetDatabase(settings);
    expect(existsSync(join(settings.home, "store"))).toBe(false);
    expect(await databaseStatus(settings)).toMatchObject({ state: "no store" });
    const running = await startDatabase(settings);
    expect((await runStatement(running, "MATCH (n) RETURN count(n)")).map(Number)).toEqual([0]);
  });
});

async function pidOnceSpawned(): Promise<number> {
  for (;;) {
    const { state, pid } = await databaseStatus(settings);
    if (state === "starting" && pid !== undefined) return pid;
    await sleep(50);
  }
}
