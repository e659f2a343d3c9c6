import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../errors/user-error.ts";
import { askServer, type ServerAnswer } from "./ask-server.ts";
import { checkDataFolder, explainFolderError } from "./check-data-folder.ts";
import { chooseJavaAndLine } from "./choose-java-and-line.ts";
import { type DatabaseFolders, type DatabaseSettings, toDatabaseFolders } from "./database-folders.ts";
import { explainStartFailure, isPortTaken } from "./explain-start-failure.ts";
import { findFreePort } from "./find-free-port.ts";
import { findServer, type ServerState } from "./find-server.ts";
import { withLock } from "./lock.ts";
import { databaseUser, readPassword, refuseLostPassword } from "./password.ts";
import { prepareStore } from "./prepare-store.ts";
import { resolveJars } from "./resolve-jars.ts";
import { type JavaProgram, spawnServer } from "./run-java.ts";
import { isAlive, killProcess, waitForEnd } from "./server-process.ts";
import { type ServerRecord, toBoltUri, writeServerRecord } from "./server-record.ts";
import { stopDatabase } from "./stop-database.ts";
import { readStoreRecord } from "./store-record.ts";

/** A built-in database that answers. */
export interface RunningDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: "neo4j";
  readonly pid: number;
  readonly version: string;
  /** False when a server that ran already was found and is used. */
  readonly startedHere: boolean;
  /** Whether this process should stop it at its end: it started it, or took it over from a starter that died. */
  readonly ownedHere: boolean;
  /** Closes the store and ends the server, whoever started it. Calling it twice does no harm. */
  stop(): Promise<void>;
}

type Progress = (line: string) => void;

const defaultLockWaitMs = 180_000;
/** Bringing back a large store after a crash takes minutes, not seconds. */
const readyTimeoutMs = 600_000;
/** A server found silent is given this time to answer before another is started in its place. */
const silentTimeoutMs = 120_000;
const portTries = 3;

/** Uses the server that runs on the store, or starts one and waits until it answers. */
export async function startDatabase(
  settings: DatabaseSettings,
  onProgress: Progress = () => {},
): Promise<RunningDatabase> {
  const folders = toDatabaseFolders(settings);
  checkDataFolder(folders.home);
  const wait = { timeoutMs: settings.waitForLockMs ?? defaultLockWaitMs, onWait: onProgress };
  return withLock(folders.lock, wait, async () => {
    try {
      refuseLostPassword(folders);
      const running = await settle(folders, await findServer(folders), onProgress);
      return running === undefined
        ? await startServer(settings, folders, onProgress)
        : adopt(settings, folders, running);
    } catch (error) {
      throw explainFolderError(error, folders.home);
    }
  });
}

type Running = Extract<ServerState, { state: "running" }>;

/** Waits for a server found silent; one that never answers is ended, if it is ours beyond doubt. */
async function settle(
  folders: DatabaseFolders,
  first: ServerState,
  onProgress: Progress,
): Promise<Running | undefined> {
  let state = first;
  const deadline = Date.now() + silentTimeoutMs;
  if (state.state === "silent") onProgress(`Waiting for Neo4j (process ${state.pid}), which another start left behind`);
  while (state.state === "silent" && Date.now() < deadline) {
    await sleep(300);
    state = await findServer(folders);
  }
  if (state.state !== "silent") return state.state === "running" ? state : undefined;
  if (!state.isCertain) throw silentStranger(folders, state.pid);
  onProgress(`Neo4j (process ${state.pid}) does not answer: it is ended and started again`);
  killProcess(state.pid);
  await waitForEnd(state.pid, 10_000);
  return undefined;
}

function silentStranger(folders: DatabaseFolders, pid: number): UserError {
  return new UserError("DATABASE_SILENT", `Process ${pid} may be this store's Neo4j, and does not answer.`, [
    {
      id: "DB11",
      severity: "error",
      message: "The operating system does not tell whether it is.",
      at: { file: folders.serverRecord },
      suggestion: `If process ${pid} is a Java with Neo4j, end it; otherwise delete the file named here. Then start again.`,
    },
  ]);
}

function adopt(
  settings: DatabaseSettings,
  folders: DatabaseFolders,
  { pid, version, record }: Running,
): RunningDatabase {
  const isOrphan = record.lifetime === "with its starter" && !isAlive(record.starterPid);
  const starterPid = isOrphan ? process.pid : record.starterPid;
  if (isOrphan || record.pid !== pid) writeServerRecord(folders, { ...record, pid, starterPid });
  return toRunning(settings, folders, { pid, version, port: record.port, startedHere: false, ownedHere: isOrphan });
}

async function startServer(
  settings: DatabaseSettings,
  folders: DatabaseFolders,
  onProgress: Progress,
): Promise<RunningDatabase> {
  const choice = await chooseJavaAndLine(settings, readStoreRecord(folders));
  const jars = await resolveJars(folders.jars, choice, onProgress);
  const program: JavaProgram = { folders, choice, jars };
  for (let tries = 1; ; tries += 1) {
    const port = await findFreePort();
    const { store, password } = await prepareStore(program, { port, heapMb: settings.heapMb });
    onProgress(`Starting Neo4j ${choice.line.version} on Java ${choice.java.release}`);
    const record: ServerRecord = {
      pid: null,
      port,
      version: choice.line.version,
      java: choice.java.executable,
      startedAt: new Date().toISOString(),
      starterPid: process.pid,
      lifetime: settings.lifetime ?? "with its starter",
    };
    writeServerRecord(folders, record);
    const child = spawnServer(program, store.id, settings);
    if (child.pid !== undefined) writeServerRecord(folders, { ...record, pid: child.pid });
    const answer = await waitUntilReady(child, port, password, onProgress);
    if (answer !== undefined) {
      return toRunning(settings, folders, { ...answer, port, startedHere: true, ownedHere: true });
    }
    if (tries === portTries || !isPortTaken(folders)) {
      throw explainStartFailure(folders, `Neo4j ${choice.line.version} ended before it answered.`);
    }
  }
}

/** The server's answer, or undefined when its process ended first. */
async function waitUntilReady(
  child: ChildProcess,
  port: number,
  password: string,
  onProgress: Progress,
): Promise<ServerAnswer | undefined> {
  let ended = false;
  child.once("exit", () => (ended = true));
  child.once("error", () => (ended = true));
  const startedAt = Date.now();
  let toldAt = startedAt;
  while (!ended && Date.now() - startedAt < readyTimeoutMs) {
    await sleep(150);
    const answer = await askServer(port, password);
    if (answer !== undefined) return answer;
    if (Date.now() - toldAt > 20_000) {
      toldAt = Date.now();
      onProgress(`Neo4j is still starting after ${Math.round((toldAt - startedAt) / 1000)} s`);
    }
  }
  if (!ended && child.pid !== undefined) killProcess(child.pid);
  return undefined;
}

interface Start {
  readonly pid: number;
  readonly version: string;
  readonly port: number;
  readonly startedHere: boolean;
  readonly ownedHere: boolean;
}

function toRunning(settings: DatabaseSettings, folders: DatabaseFolders, start: Start): RunningDatabase {
  const { port, ...rest } = start;
  let stopping: Promise<unknown> | undefined;
  return {
    ...rest,
    uri: toBoltUri(port),
    username: databaseUser,
    password: readPassword(folders) ?? "",
    database: "neo4j",
    async stop() {
      stopping ??= stopDatabase(settings);
      await stopping;
    },
  };
}
