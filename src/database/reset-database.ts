import { existsSync, rmSync } from "node:fs";
import { UserError } from "../errors/user-error.ts";
import { explainFolderError } from "./check-data-folder.ts";
import { type DatabaseFolders, type DatabaseSettings, toDatabaseFolders } from "./database-folders.ts";
import { findServer } from "./find-server.ts";
import { withLock } from "./lock.ts";
import { deleteServerRecord } from "./server-record.ts";

/** Deletes the store, and keeps the jars and the password. Refuses while a server runs on it. */
export async function resetDatabase(settings: DatabaseSettings): Promise<void> {
  const folders = toDatabaseFolders(settings);
  if (!existsSync(folders.home)) return;
  const wait = { timeoutMs: settings.waitForLockMs ?? 60_000, onWait: () => {} };
  await withLock(folders.lock, wait, async () => {
    await refuseWhileRunning(folders);
    try {
      // The record goes with the folder, and last of all: an interrupted reset leaves a store that can be reset.
      rmSync(folders.store, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    } catch (error) {
      throw explainFolderError(error, folders.home);
    }
    deleteServerRecord(folders);
  });
}

async function refuseWhileRunning(folders: DatabaseFolders): Promise<void> {
  const server = await findServer(folders);
  if (server.state === "absent") return;
  throw new UserError("DATABASE_RUNNING", `The database runs (process ${server.pid}), so its store is not deleted.`, [
    {
      id: "DB12",
      severity: "error",
      message: "A running store cannot be reset.",
      at: { file: folders.store },
      suggestion: "Stop it with `parley database stop`, then reset it.",
    },
  ]);
}
