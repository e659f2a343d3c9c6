import { mkdirSync, rmSync } from "node:fs";
import type { DatabaseFolders } from "./database-folders.ts";
import { explainStartFailure } from "./explain-start-failure.ts";
import { readOrCreatePassword } from "./password.ts";
import { type JavaProgram, runAdmin } from "./run-java.ts";
import { readStoreRecord, type StoreRecord, writeStoreRecord } from "./store-record.ts";
import { type ServerLimits, writeConfiguration } from "./write-configuration.ts";

export interface PreparedStore {
  readonly store: StoreRecord;
  readonly password: string;
}

/** Makes a store where none is, with its password, and writes the configuration anew for this start. */
export async function prepareStore(program: JavaProgram, limits: ServerLimits): Promise<PreparedStore> {
  const { folders, choice } = program;
  const existing = readStoreRecord(folders);
  const password = readOrCreatePassword(folders);
  if (existing === undefined) {
    // What an interrupted first start left holds no data: its record is written last.
    rmSync(folders.store, { recursive: true, force: true });
    mkdirSync(folders.store, { recursive: true });
  }
  writeConfiguration(folders, limits);
  if (existing === undefined) await setInitialPassword(program, folders);
  return { store: writeStoreRecord(folders, choice.line), password };
}

/** The password goes by its file: on the command line any user of the machine could read it. */
async function setInitialPassword(program: JavaProgram, folders: DatabaseFolders): Promise<void> {
  const { code, output } = await runAdmin(program, ["dbms", "set-initial-password", "@password"]);
  if (code === 0) return;
  throw explainStartFailure(folders, "Neo4j could not prepare a new store.", output);
}
