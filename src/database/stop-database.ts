import { existsSync } from "node:fs";
import { UserError } from "../errors/user-error.ts";
import { type DatabaseSettings, toDatabaseFolders } from "./database-folders.ts";
import { findServer } from "./find-server.ts";
import { withLock } from "./lock.ts";
import { askToEnd, killProcess, waitForEnd } from "./server-process.ts";
import { deleteServerRecord } from "./server-record.ts";

const gracefulMs = 90_000;

/** Closes the store and ends its server, whoever started it. */
export async function stopDatabase(settings: DatabaseSettings): Promise<"stopped" | "not running"> {
  const folders = toDatabaseFolders(settings);
  if (!existsSync(folders.home)) return "not running";
  const wait = { timeoutMs: settings.waitForLockMs ?? gracefulMs, onWait: () => {} };
  return withLock(folders.lock, wait, async () => {
    const server = await findServer(folders);
    if (server.state === "absent") {
      deleteServerRecord(folders);
      return "not running";
    }
    if (server.state === "silent" && !server.isCertain) throw uncertain(folders.serverRecord, server.pid);
    await endServer(server.pid);
    deleteServerRecord(folders);
    return "stopped";
  });
}

/** Asks first; a server that does not end in time is ended, which costs it a recovery at the next start and no data. */
async function endServer(pid: number): Promise<void> {
  askToEnd(pid);
  if (await waitForEnd(pid, gracefulMs)) return;
  killProcess(pid);
  if (!(await waitForEnd(pid, 10_000))) throw new Error(`process ${pid} does not end`);
}

function uncertain(file: string, pid: number): UserError {
  return new UserError("DATABASE_SILENT", `Process ${pid} may be this store's Neo4j, and does not answer.`, [
    {
      id: "DB11",
      severity: "error",
      message: "The operating system does not tell whether it is, so it is not ended.",
      at: { file },
      suggestion: `If process ${pid} is a Java with Neo4j, end it; otherwise delete the file named here.`,
    },
  ]);
}
