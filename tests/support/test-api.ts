import neo4j from "neo4j-driver";
import pino from "pino";
import { z } from "zod";
import { type RunningServer, type ServerParts, startServer } from "../../src/api/start-server.ts";
import { isoCountryNameKeys } from "../../src/facts/countries.ts";
import { toPlain } from "../../src/graph/plain-values.ts";
import type { ReadableDatabase } from "../../src/graph/run-read-query.ts";
import { databaseFinder } from "../../src/network/database-finder.ts";

export interface TestDatabase extends ReadableDatabase {
  close(): Promise<void>;
}

/** The one Neo4j of the run, with the short waits that the server uses. */
export function connectTestDatabase(uri = process.env.PARLEY_TEST_URI ?? ""): TestDatabase {
  const { PARLEY_TEST_USERNAME: username = "", PARLEY_TEST_PASSWORD: password = "" } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_500,
    maxTransactionRetryTime: 1_000,
    telemetryDisabled: true,
  });
  return { driver, name: process.env.PARLEY_TEST_DATABASE ?? "neo4j", close: () => driver.close() };
}

export const defaultSettings: ServerParts["settings"] = {
  port: 0,
  host: "127.0.0.1",
  corsOrigins: [],
  timeoutMs: 5_000,
  maxCost: 5_000,
  maxDepth: 12,
  maxAliases: 30,
  maxTokens: 2_000,
  maxExports: 2,
};

export interface TestApi extends RunningServer {
  /** The answer as JSON, whatever its status. */
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
  readonly text: string;
  readonly headers: Headers;
}

export async function startTestApi(database: ReadableDatabase, parts: Partial<ServerParts> = {}): Promise<TestApi> {
  const logger = pino({ level: process.env.PARLEY_TEST_LOG ?? "silent" });
  const server = await startServer({
    database,
    settings: defaultSettings,
    logger,
    exports: { knownNames: isoCountryNameKeys(), version: "0.0.0" },
    // What the database holds is not asked beforehand; the first answer tells.
    findPathsWith: (read) => ({
      paths: databaseFinder(read, 0),
      newerPaths: (version) => databaseFinder(read, version ?? 0),
    }),
    ...parts,
  });
  return { ...server, ask: (query, variables, headers) => ask(server.url, query, variables, headers) };
}

async function ask(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  return { status: response.status, data, errors, text, headers: response.headers };
}

/** Rows of a statement written by hand, as plain values. */
export async function readRows(
  { driver, name }: ReadableDatabase,
  cypher: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(`CYPHER 5 ${cypher}`);
    return records.map((record) => plainRow.parse(toPlain(record.toObject())));
  } finally {
    await session.close();
  }
}

const plainRow = z.record(z.string(), z.unknown());
