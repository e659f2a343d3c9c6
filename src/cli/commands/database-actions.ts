import { type DatabaseSettings, toDatabaseFolders } from "../../database/database-folders.ts";
import { type DatabaseStatus, databaseStatus } from "../../database/database-status.ts";
import { databaseUser, readPassword } from "../../database/password.ts";
import { startDatabase } from "../../database/start-database.ts";
import { stopDatabase } from "../../database/stop-database.ts";
import { UserError } from "../../errors/user-error.ts";
import type { CommandContext } from "../environment.ts";
import type { ShownAnswer } from "../shown-answer.ts";

export async function startAndLeave(settings: DatabaseSettings, { streams }: CommandContext): Promise<ShownAnswer> {
  const running = await startDatabase(settings, (line) => streams.stderr.write(`${line}\n`));
  const { uri, username, database, pid, version, startedHere } = running;
  const state = startedHere ? "runs" : "runs already";
  return {
    data: { uri, username, database, pid, version, startedHere },
    text: `Neo4j ${version} ${state} at ${uri} (process ${pid}). \`parley database shell-info\` tells how to connect.`,
  };
}

export async function stop(settings: DatabaseSettings): Promise<ShownAnswer> {
  const result = await stopDatabase(settings);
  return {
    data: { result },
    text: result === "stopped" ? "The database is stopped." : "The database was not running.",
  };
}

export async function showStatus(settings: DatabaseSettings): Promise<ShownAnswer> {
  const status = await databaseStatus(settings);
  const rows = Object.entries(toReadable(status));
  const width = Math.max(...rows.map(([name]) => name.length));
  return { data: status, text: rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n") };
}

function toReadable(status: DatabaseStatus): Readonly<Record<string, string>> {
  const { state, home, uri, pid, version, java, startedAt, storeBytes } = status;
  const known = {
    state,
    address: uri,
    process: pid?.toString(),
    Neo4j: version,
    Java: java,
    "started at": startedAt,
    "store size": storeBytes === undefined ? undefined : `${(storeBytes / 1e6).toFixed(1)} MB`,
    folder: home,
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export async function shellInfo(settings: DatabaseSettings): Promise<ShownAnswer> {
  const { uri } = await databaseStatus(settings);
  const password = readPassword(toDatabaseFolders(settings));
  if (uri === undefined || password === undefined) {
    throw new UserError("not-running", "The built-in database is not running. Start it with `parley database start`.");
  }
  const access = { NEO4J_URI: uri, NEO4J_USERNAME: databaseUser, NEO4J_PASSWORD: password, NEO4J_DATABASE: "neo4j" };
  return {
    data: access,
    text: Object.entries(access)
      .map(([name, value]) => `${name}=${value}`)
      .join("\n"),
  };
}
