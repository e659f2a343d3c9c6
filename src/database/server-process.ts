import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCodeOf } from "./error-code.ts";

/** Whether a process of this id exists. One that ended, and that nobody has collected yet, does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCodeOf(error) === "EPERM";
  }
  return !isZombie(pid);
}

/**
 * Ids of the processes whose command line carries the store's id, which no other program's does.
 * Undefined when the operating system does not tell.
 */
export async function findServerProcesses(storeId: string): Promise<readonly number[] | undefined> {
  if (process.platform === "linux")
    return listProc().filter((pid) => readCommandLine(pid).includes(storeFlag(storeId)));
  const lines = await listProcesses();
  return lines
    ?.filter((line) => line.includes(storeFlag(storeId)))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid && isAlive(pid));
}

/** The mark by which a server's process is known. */
export function storeFlag(storeId: string): string {
  return `-Dparley.store=${storeId}`;
}

/** Waits for the process to end; false when it is still there after the time. */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** Ends the process at once. Neo4j brings back all it has acknowledged at its next start. */
export function killProcess(pid: number): void {
  sendSignal(pid, "SIGKILL");
}

/** Asks the process to close its store and end. Windows has no such request: there it ends at once. */
export function askToEnd(pid: number): void {
  sendSignal(pid, "SIGTERM");
}

function sendSignal(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCodeOf(error) === "ESRCH") return;
    throw error;
  }
}

/** In a container whose first process collects nothing, an ended orphan stays listed for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

function listProc(): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && !isZombie(pid));
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** One line a process, its id first. */
function listProcesses(): Promise<readonly string[] | undefined> {
  const [command, args] = process.platform === "win32" ? windowsList : posixList;
  return new Promise((resolve) => {
    execFile(command, [...args], { maxBuffer: 2 ** 25, timeout: 20_000, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout.split(/\r?\n/) : undefined),
    );
  });
}

const posixList = ["ps", ["-axww", "-o", "pid=,command="]] as const;
const windowsList = [
  "powershell.exe",
  [
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    'Get-CimInstance Win32_Process -Filter "Name like \'java%\'" | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
  ],
] as const;
