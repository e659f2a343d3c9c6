import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../../src/database/lock.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-lock-"));
  file = join(folder, "lock.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shortWait = { timeoutMs: 400, onWait: () => {} };

function writeLock(pid: number): void {
  writeFileSync(file, JSON.stringify({ pid, since: "2026-07-07T12:40:00.000Z", token: "another's" }));
}

function idOfEndedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test("of many at once only one is inside, and all have their turn", async () => {
  let inside = 0;
  let most = 0;
  let turns = 0;
  const turn = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
    turns += 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withLock(file, { ...shortWait, timeoutMs: 20_000 }, turn)));
  expect({ most, turns, left: existsSync(file) }).toEqual({ most: 1, turns: 12, left: false });
});

test("the lock of a process that ended is broken at once, also by several", async () => {
  writeLock(idOfEndedProcess());
  let inside = 0;
  let most = 0;
  const turn = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withLock(file, { ...shortWait, timeoutMs: 5_000 }, turn)));
  expect(most).toBe(1);
});

test("a lock that is held is reported with the process that holds it, and since when", async () => {
  const told: string[] = [];
  const wait = { timeoutMs: 300, onWait: (line: string) => told.push(line) };
  writeLock(process.pid);
  await expect(withLock(file, wait, async () => {})).rejects.toMatchObject({
    code: "DATABASE_LOCKED",
    message: `Process ${process.pid}, since 2026-07-07T12:40:00.000Z, is starting or stopping this database.`,
  });
  expect(told).toEqual([`Waiting for process ${process.pid}, at the database since 2026-07-07T12:40:00.000Z`]);
});

test("a lock nobody keeps fresh is broken, though its process id is in use again", async () => {
  writeLock(process.pid);
  await expect(withLock(file, { ...shortWait, timeoutMs: 25_000 }, async () => "in")).resolves.toBe("in");
});

test("the lock is free again after an action that failed", async () => {
  const failing = withLock(file, shortWait, () => Promise.reject(new Error("it failed")));
  await expect(failing).rejects.toThrow("it failed");
  expect(existsSync(file)).toBe(false);
});
