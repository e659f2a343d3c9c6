/** Unit tests are pure; everything in integration/ and e2e/ meets the one real Neo4j that globalSetup starts. */
const toCommonJs = (syntax) => [
  "@swc/jest",
  { jsc: { parser: { syntax }, target: "es2023" }, module: { type: "commonjs" } },
];
/** Packages that are ES modules alone: Node 20.19 requires them as they are, jest does not. */
const modulesOnly = "client-zip|hyparquet|hyparquet-writer";
const shared = {
  transform: {
    "^.+\\.ts$": toCommonJs("typescript"),
    [`/node_modules/(${modulesOnly})/.+\\.js$`]: toCommonJs("ecmascript"),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
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
