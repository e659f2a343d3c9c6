import { hostname } from "node:os";
import { UserError } from "../errors/user-error.ts";
import type { LockHolder } from "./graph-state.ts";

/** A loader renews its lock with each write, which takes seconds at most. */
const patienceSeconds = 120;

/** Whether the holder of the lock is still at work: a killed process does not block for ever. */
export function isAtWork(lock: LockHolder): boolean {
  if (lock.idleSeconds > patienceSeconds) return false;
  return lock.machine !== hostname() || isAlive(lock.process);
}

export function lockedByAnother(lock: LockHolder | undefined): UserError {
  const holder = lock === undefined ? "" : ` (process ${lock.process} on ${lock.machine}, since ${lock.takenAt})`;
  return new UserError(
    "load_running",
    `Another load is writing to this database${holder}. Wait for its end, then load again.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it is there, and somebody else's.
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
}
