import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type DatabaseSettings, toDatabaseFolders } from "./database-folders.ts";
import { findServer } from "./find-server.ts";
import { toBoltUri } from "./server-record.ts";
import { readStoreRecord } from "./store-record.ts";

export interface DatabaseStatus {
  /** "starting": its process is there and does not answer yet, or no longer does. */
  readonly state: "running" | "starting" | "stopped" | "no store";
  readonly home: string;
  /** The file that holds the password; the user is neo4j. */
  readonly passwordFile: string;
  readonly line?: string;
  /** Of the server that runs, else of the one that wrote the store last. */
  readonly version?: string;
  readonly storeBytes?: number;
  readonly uri?: string;
  readonly pid?: number;
  readonly java?: string;
  readonly startedAt?: string;
}

/** What is there and what runs; changes nothing, and waits for no lock. */
export async function databaseStatus(settings: DatabaseSettings): Promise<DatabaseStatus> {
  const folders = toDatabaseFolders(settings);
  const base = { home: folders.home, passwordFile: folders.password };
  const store = readStoreRecord(folders);
  if (store === undefined) return { ...base, state: "no store" };
  const server = await findServer(folders);
  const found = { ...base, line: store.line, version: store.version, storeBytes: await sizeOf(folders.store) };
  if (server.state === "absent") return { ...found, state: "stopped" };
  if (server.state === "silent") return { ...found, state: "starting", pid: server.pid };
  const { pid, version, record } = server;
  const { java, startedAt, port } = record;
  return { ...found, state: "running", pid, version, java, startedAt, uri: toBoltUri(port) };
}

/** Bytes of all files below the folder. A running server makes and deletes files meanwhile. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
