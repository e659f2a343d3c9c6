import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { z } from "zod";
import { projectRoot } from "../root.ts";
import { databaseUser } from "./password.ts";
import { toBoltUri } from "./server-record.ts";

export interface ServerAnswer {
  /** The server's own word for its process, so that no other process is taken for it. */
  readonly pid: number;
  readonly version: string;
}

const row = z.object({ pid: z.number() });

/** Asks the server on the port who it is, with the store's password. Undefined when nobody answers, or somebody else. */
export async function askServer(port: number, password: string): Promise<ServerAnswer | undefined> {
  const driver = neo4j.driver(toBoltUri(port), neo4j.auth.basic(databaseUser, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const result = await session.run(identifyServer());
    const version = result.summary.server.agent?.replace(/^Neo4j\//, "") ?? "unknown";
    return { pid: row.parse(result.records[0]?.toObject()).pid, version };
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return undefined;
    throw error;
  } finally {
    await session.close();
    await driver.close();
  }
}

function identifyServer(): string {
  return readFileSync(join(projectRoot(), "cypher", "database", "identify-server.cypher"), "utf8");
}
