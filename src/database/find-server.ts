import { askServer } from "./ask-server.ts";
import type { DatabaseFolders } from "./database-folders.ts";
import { readPassword } from "./password.ts";
import { findServerProcesses, isAlive } from "./server-process.ts";
import { readServerRecord, type ServerRecord } from "./server-record.ts";
import { hasData, peekStoreRecord } from "./store-record.ts";

export type ServerState =
  | { readonly state: "running"; readonly pid: number; readonly version: string; readonly record: ServerRecord }
  /** Its process is there, but Bolt does not answer (yet). `isCertain` is false where only the recorded id speaks for it. */
  | {
      readonly state: "silent";
      readonly pid: number;
      readonly isCertain: boolean;
      readonly record: ServerRecord | undefined;
    }
  | { readonly state: "absent" };

/** The server on the store, if there is one: by Bolt with the store's password, else by the mark on its command line. */
export async function findServer(folders: DatabaseFolders): Promise<ServerState> {
  const store = peekStoreRecord(folders);
  const password = readPassword(folders);
  if (store === undefined && !hasData(folders)) return { state: "absent" };
  const record = readServerRecord(folders);
  if (record !== undefined && password !== undefined) {
    const answer = await askServer(record.port, password);
    if (answer !== undefined) return { state: "running", ...answer, record };
  }
  const marked = store === undefined ? undefined : await findServerProcesses(store.id);
  if (marked === undefined) return toRecordedState(record);
  const pid = marked[0];
  return pid === undefined ? { state: "absent" } : { state: "silent", pid, isCertain: true, record };
}

function toRecordedState(record: ServerRecord | undefined): ServerState {
  if (record === undefined || record.pid === null || !isAlive(record.pid)) return { state: "absent" };
  return { state: "silent", pid: record.pid, isCertain: false, record };
}
