import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { UserError } from "../errors/user-error.ts";
import type { DatabaseFolders } from "./database-folders.ts";

export const databaseUser = "neo4j";

/** The password of the store; made up when the store is new, in a file only its owner can read. */
export function readOrCreatePassword(folders: DatabaseFolders): string {
  refuseLostPassword(folders);
  if (!existsSync(folders.password)) {
    writeFileSync(folders.password, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx", flush: true });
  }
  return readFileSync(folders.password, "utf8").trim();
}

export function readPassword(folders: DatabaseFolders): string | undefined {
  return existsSync(folders.password) ? readFileSync(folders.password, "utf8").trim() : undefined;
}

/** A store without its password opens for nobody. */
export function refuseLostPassword(folders: DatabaseFolders): void {
  if (existsSync(folders.password) || !existsSync(folders.storeRecord)) return;
  throw new UserError("DATABASE_PASSWORD_LOST", `The password of the store in ${folders.store} is missing.`, [
    {
      id: "DB05",
      severity: "error",
      message: "The file is not there.",
      at: { file: folders.password },
      suggestion: "Put it back, or delete the store with `parley database reset` and load the facts files again.",
    },
  ]);
}
