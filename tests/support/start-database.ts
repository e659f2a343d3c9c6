import { startDatabase } from "../../src/database/start-database.ts";
import { type TemporaryDatabase, temporaryDatabase } from "./test-database.ts";

declare global {
  var parleyTestDatabase: TemporaryDatabase | undefined;
}

/** Jest's globalSetup, named by several projects: starts the one Neo4j of the run, and tells the tests where it is. */
async function startTestDatabase(): Promise<void> {
  // A database that somebody keeps running for quick repeats; CONTRIBUTING.md says how.
  if (process.env.PARLEY_TEST_URI !== undefined) return;
  if (globalThis.parleyTestDatabase !== undefined) return;
  const temporary = temporaryDatabase();
  globalThis.parleyTestDatabase = temporary;
  const running = await startDatabase(temporary.settings, (line) => process.stderr.write(`${line}\n`));
  process.env.PARLEY_TEST_URI = running.uri;
  process.env.PARLEY_TEST_USERNAME = running.username;
  process.env.PARLEY_TEST_PASSWORD = running.password;
  process.env.PARLEY_TEST_DATABASE = running.database;
}

module.exports = startTestDatabase;
