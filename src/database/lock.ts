import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { errorCodeOf } from "./error-code.ts";
import { isAlive } from "./server-process.ts";

const shape = z.object({ pid: z.int(), since: z.string(), token: z.string() });
type Holder = z.infer<typeof shape>;

export interface LockWait {
  readonly timeoutMs: number;
  /** Told once, when another process holds the lock. */
  readonly onWait: (line: string) => void;
}

const heartbeatMs = 2_000;
/** A living holder touches its lock seven times in this; process ids are used again, so being alive is not enough. */
const silentMs = 15_000;
const pollMs = 100;

/** Runs the action while this process, and no other, holds the lock file. The lock of a dead process is broken. */
export async function withLock<T>(file: string, wait: LockWait, action: () => Promise<T>): Promise<T> {
  const token = await takeLock(file, wait);
  const heartbeat = setInterval(() => touch(file), heartbeatMs);
  heartbeat.unref();
  try {
    return await action();
  } finally {
    clearInterval(heartbeat);
    if (readHolder(file)?.token === token) rmSync(file, { force: true });
  }
}

async function takeLock(file: string, { timeoutMs, onWait }: LockWait): Promise<string> {
  const token = randomUUID();
  const deadline = Date.now() + timeoutMs;
  let told = false;
  let beat = { at: 0, seenAt: Date.now() };
  while (!createLock(file, token)) {
    const holder = readHolder(file);
    const touchedAt = touchedAtOf(file);
    if (touchedAt !== beat.at) beat = { at: touchedAt, seenAt: Date.now() };
    const silent = Date.now() - beat.seenAt > silentMs;
    if (silent || (holder !== undefined && !isAlive(holder.pid))) breakLock(file, holder?.token);
    else {
      if (Date.now() > deadline) throw lockHeld(file, holder);
      if (!told && holder !== undefined)
        onWait(`Waiting for process ${holder.pid}, at the database since ${holder.since}`);
      told ||= holder !== undefined;
      await sleep(pollMs);
    }
  }
  return token;
}

/** A link to a finished file: the lock never exists without its holder's name in it. */
function createLock(file: string, token: string): boolean {
  const draft = `${file}.${token}`;
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), token };
  writeFileSync(draft, JSON.stringify(holder), { flag: "wx" });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the lock away, and puts it back if another process broke and took it in the meantime. */
function breakLock(file: string, token: string | undefined): void {
  const aside = `${file}.broken-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside)?.token !== token) linkSync(aside, file);
  } catch {
    // Gone already, or taken again: the next try to create the lock says which.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return shape.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function touchedAtOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The folder was deleted under a running start, which fails by itself.
  }
}

function lockHeld(file: string, holder: Holder | undefined): UserError {
  const who = holder === undefined ? "Another process" : `Process ${holder.pid}, since ${holder.since},`;
  return new UserError("DATABASE_LOCKED", `${who} is starting or stopping this database.`, [
    {
      id: "DB02",
      severity: "error",
      message: "The lock is held.",
      at: { file },
      suggestion: "Wait for that process to finish or end it, then try again.",
    },
  ]);
}
