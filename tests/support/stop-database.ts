import "./start-database.ts";

/** Jest's globalTeardown: nothing of the run's Neo4j stays behind. */
async function stopTestDatabase(): Promise<void> {
  await globalThis.parleyTestDatabase?.discard();
  globalThis.parleyTestDatabase = undefined;
}

module.exports = stopTestDatabase;
