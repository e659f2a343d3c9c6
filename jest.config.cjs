/** Unit tests are pure; everything in integration/ and e2e/ meets the one real Neo4j that globalSetup starts. */
const shared = {
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
  },
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.parley/"],
};
const project = (name, more = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  ...more,
});
const withDatabase = {
  globalSetup: "<rootDir>/tests/support/start-database.ts",
  globalTeardown: "<rootDir>/tests/support/stop-database.ts",
};
module.exports = {
  projects: [project("unit"), project("house"), project("integration", withDatabase), project("e2e", withDatabase)],
  // A time-out is for what hangs; on a busy machine nothing else may meet it.
  testTimeout: 900_000,
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/support/sort-by-path.cjs",
};
