import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { projectRoot } from "../root.ts";
import { askServer } from "./ask-server.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import type { DatabaseSettings } from "./database-folders.ts";
import { findFreePort } from "./find-free-port.ts";
import { databaseUser } from "./password.ts";
import { readRecord, writeRecord } from "./record-file.ts";
import { toBoltUri } from "./server-record.ts";

/** A database in a container; its volume keeps the store when it stops. */
export interface DockerDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: "neo4j";
  readonly version: string;
  stop(): Promise<void>;
}

const shape = z.object({ port: z.int().positive(), password: z.string().min(8) });

/** The first pull of the image is the slow part. */
const readyTimeoutMs = 300_000;

/** Starts the neo4j service of docker-compose.yml, with a password and a loopback port that the home remembers. */
export async function startWithDocker(
  settings: DatabaseSettings,
  onProgress: (line: string) => void = () => {},
): Promise<DockerDatabase> {
  checkDataFolder(settings.home);
  const file = join(settings.home, "docker.json");
  const access = readRecord(file, shape) ?? { port: await findFreePort(), password: randomBytes(24).toString("hex") };
  writeRecord(file, access);
  const environment = { NEO4J_PASSWORD: access.password, NEO4J_BOLT_PORT: String(access.port) };
  onProgress("Starting Neo4j with docker compose");
  await runCompose(["up", "--detach", "neo4j"], environment);
  const version = await waitForBolt(access.port, access.password);
  return {
    uri: toBoltUri(access.port),
    username: databaseUser,
    password: access.password,
    database: "neo4j",
    version,
    stop: () => runCompose(["stop", "neo4j"], environment),
  };
}

async function waitForBolt(port: number, password: string): Promise<string> {
  const deadline = Date.now() + readyTimeoutMs;
  while (Date.now() < deadline) {
    const answer = await askServer(port, password);
    if (answer !== undefined) return answer.version;
    await sleep(500);
  }
  throw dockerFailed("The container does not answer over Bolt.");
}

function runCompose(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  const file = join(projectRoot(), "docker-compose.yml");
  return new Promise((resolve, reject) => {
    execFile(
      "docker",
      ["compose", "--file", file, ...args],
      { env: { ...process.env, ...environment }, windowsHide: true, maxBuffer: 2 ** 24 },
      (error, _stdout, stderr) => (error === null ? resolve() : reject(dockerFailed(stderr.trim() || error.message))),
    );
  });
}

function dockerFailed(detail: string): UserError {
  return new UserError("DATABASE_DOCKER_FAILED", "Docker could not start Neo4j.", [
    {
      id: "DB13",
      severity: "error",
      message: detail.slice(-600),
      suggestion:
        "Look at `docker compose logs neo4j`; if the volume has another password, `docker compose down --volumes`.",
    },
  ]);
}
