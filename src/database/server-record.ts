import { z } from "zod";
import type { DatabaseFolders } from "./database-folders.ts";
import { deleteRecord, readRecord, writeRecord } from "./record-file.ts";

const shape = z.object({
  /** Null between the decision to start and the start itself: a starter killed there leaves a server with a port only. */
  pid: z.int().positive().nullable(),
  port: z.int().positive(),
  version: z.string(),
  java: z.string(),
  startedAt: z.iso.datetime(),
  starterPid: z.int().positive(),
  lifetime: z.enum(["with its starter", "until stopped"]),
});

/** What is known of the server on a store. It may be gone: ask before trusting it. */
export type ServerRecord = z.infer<typeof shape>;

export function readServerRecord(folders: DatabaseFolders): ServerRecord | undefined {
  return readRecord(folders.serverRecord, shape);
}

export function writeServerRecord(folders: DatabaseFolders, record: ServerRecord): void {
  writeRecord(folders.serverRecord, record);
}

export function deleteServerRecord(folders: DatabaseFolders): void {
  deleteRecord(folders.serverRecord);
}

export function toBoltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}
