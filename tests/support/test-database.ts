import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSettings } from "../../src/database/database-folders.ts";
import { projectRoot } from "../../src/root.ts";

/** Shared by all runs, and with `npm start`: the jars are fetched once for a clone. */
function testJarsFolder(): string {
  return join(projectRoot(), ".parley", "database", "jars");
}

/** Compiling lightly halves the time a start takes of the processor; the second compiler pays only in long runs. */
const quickStart = ["-XX:TieredStopAtLevel=1"] as const;

export interface TemporaryDatabase {
  readonly settings: DatabaseSettings;
  /** Ends whatever server runs on the folder, and deletes the folder. */
  discard(): Promise<void>;
}

/** A folder for one database, which is gone afterwards even when this process is killed. */
export function temporaryDatabase(name = "parley-test-"): TemporaryDatabase {
  const home = mkdtempSync(join(tmpdir(), name));
  const watchdog = startWatchdog(home);
  const settings = { home, heapMb: 512, jarsFolder: testJarsFolder(), javaFlags: quickStart };
  return { settings, discard: () => endOf(watchdog) };
}

function startWatchdog(home: string): ChildProcess {
  const script = join(projectRoot(), "tests", "support", "database-watchdog.cjs");
  const watchdog = spawn(process.execPath, [script, home], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  watchdog.unref();
  return watchdog;
}

/** Closing its input is what the watchdog waits for. */
function endOf(watchdog: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (watchdog.exitCode !== null) return resolve();
    watchdog.ref();
    watchdog.once("exit", () => resolve());
    watchdog.stdin?.end();
  });
}
