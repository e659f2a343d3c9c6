import neo4j from "neo4j-driver";
import { type FilesToLoad, loadFiles } from "../../src/cli/load-files.ts";
import { connectDatabase, type Database } from "../../src/graph/connect-database.ts";
import type { LoadSummary } from "../../src/graph/load-summary.ts";

export function testDatabaseSettings() {
  const {
    PARLEY_TEST_URI = "",
    PARLEY_TEST_USERNAME = "",
    PARLEY_TEST_PASSWORD = "",
    PARLEY_TEST_DATABASE = "",
  } = process.env;
  return {
    uri: PARLEY_TEST_URI,
    username: PARLEY_TEST_USERNAME,
    password: PARLEY_TEST_PASSWORD,
    database: PARLEY_TEST_DATABASE,
  };
}

/** The one Neo4j of the run, connected for the tests of the calling file. */
export function connectForTests(): () => Database {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await connectDatabase(testDatabaseSettings(), 20_000);
  });
  afterAll(() => database?.close());
  return () => {
    if (database === undefined) throw new Error("the database is there only while tests run");
    return database;
  };
}

/** Runs any Cypher at all, as no part of Parley does; rows with numbers for integers and text for dates. */
export async function runCypher(database: Database, statement: string): Promise<readonly Record<string, unknown>[]> {
  const session = database.driver.session({ database: database.name });
  try {
    const { records } = await session.run(`CYPHER 5 ${statement}`);
    return records.map((record) =>
      Object.fromEntries(Object.entries(record.toObject()).map(([k, v]) => [k, plain(v)])),
    );
  } finally {
    await session.close();
  }
}

export async function emptyGraph(database: Database): Promise<void> {
  await runCypher(database, "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS");
}

export function loadWhole(database: Database, folder: string, more: Partial<FilesToLoad> = {}): Promise<LoadSummary> {
  return loadFiles(database, {
    paths: [folder],
    registryPaths: [folder],
    scope: "everything",
    manyRemovals: "allow",
    effect: "write",
    ...more,
  });
}

function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null ? String(value) : value;
}
