import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import type { DatabaseFolders } from "./database-folders.ts";
import type { Neo4jLine } from "./neo4j-lines.ts";
import { readRecord, writeRecord } from "./record-file.ts";

const shape = z.object({
  /** Passed to the server on its command line, so that its process can be told from any other. */
  id: z.uuid(),
  line: z.enum(["5.26", "2026"]),
  version: z.string(),
  createdAt: z.iso.datetime(),
});

export type StoreRecord = z.infer<typeof shape>;

/** What the store says of itself; undefined where no store is. A store that does not say its line is not guessed at. */
export function readStoreRecord(folders: DatabaseFolders): StoreRecord | undefined {
  const record = peekStoreRecord(folders);
  if (record === undefined && hasData(folders)) {
    throw new UserError("DATABASE_STORE_UNKNOWN", `The store in ${folders.store} does not say which Neo4j wrote it.`, [
      {
        id: "DB04",
        severity: "error",
        message: "Its record is missing or damaged.",
        at: { file: folders.storeRecord },
        suggestion: "Delete the store with `parley database reset`; the next start loads the facts files again.",
      },
    ]);
  }
  return record;
}

/** The record if it can be read, whatever else lies there. */
export function peekStoreRecord(folders: DatabaseFolders): StoreRecord | undefined {
  return readRecord(folders.storeRecord, shape);
}

/** Whether a server has ever opened the store. */
export function hasData(folders: DatabaseFolders): boolean {
  return existsSync(join(folders.store, "data", "databases"));
}

export function writeStoreRecord(folders: DatabaseFolders, line: Neo4jLine): StoreRecord {
  const earlier = peekStoreRecord(folders);
  const record: StoreRecord = {
    id: earlier?.id ?? randomUUID(),
    line: line.name,
    version: line.version,
    createdAt: earlier?.createdAt ?? new Date().toISOString(),
  };
  if (earlier?.version !== line.version) writeRecord(folders.storeRecord, record);
  return record;
}
