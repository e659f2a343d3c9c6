import { join } from "node:path";
import { readConfiguration } from "../../../src/cli/configuration.ts";
import { settingRows, settingsSchema } from "../../../src/cli/settings-table.ts";
import { UserError } from "../../../src/errors/user-error.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const bare = temporaryTree({ "package.json": "{}" });
const withFile = temporaryTree({
  ".env": "PORT=4100\nHOST='0.0.0.0'\nPARLEY_HOME=data # of the clone\nNEO4J_PASSWORD=\nNEO4J_USER=neo4j\n",
});

type Variables = Readonly<Record<string, string>>;

function configure(flags: Variables, variables: Variables, cloneFolder = bare, workingFolder = bare) {
  return readConfiguration(flags, { variables, workingFolder, cloneFolder });
}

function findProblems(flags: Variables, variables: Variables, cloneFolder = bare): readonly string[] {
  try {
    configure(flags, variables, cloneFolder);
  } catch (thrown) {
    if (thrown instanceof UserError)
      return thrown.problems.map(({ message, suggestion = "" }) => `${message} ${suggestion}`.trim());
    throw thrown;
  }
  return [];
}

test("every setting that is parsed is described once, and the other way round", () => {
  expect(settingRows.map(({ name }) => name).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});

test("with nothing given, the defaults hold", () => {
  expect(configure({}, {}).settings).toEqual({
    port: 4000,
    host: "127.0.0.1",
    corsOrigins: [],
    neo4jUsername: "neo4j",
    neo4jDatabase: "neo4j",
    home: join(bare, ".parley"),
    heapMb: 512,
    seeds: join(bare, "seeds"),
    logLevel: "info",
    networkMb: 256,
    mcp: "off",
    webhooks: [],
    webhookPrivate: "off",
    timeoutMs: 5000,
    maxCost: 5000,
    maxDepth: 12,
    maxAliases: 30,
    maxTokens: 2000,
    maxExports: 2,
  });
});

test.each([
  { given: "a flag", flags: { port: "1" }, variables: { PORT: "2" }, port: 1, origin: "flag" },
  { given: "the environment", flags: {}, variables: { PORT: "2" }, port: 2, origin: "environment" },
  { given: ".env", flags: {}, variables: {}, port: 4100, origin: ".env" },
  { given: "an empty variable beside .env", flags: {}, variables: { PORT: "" }, port: 4100, origin: ".env" },
])("$given decides before what comes after it", ({ flags, variables, port, origin }) => {
  const { settings, origins } = configure({ ...flags }, { ...variables }, withFile);
  expect([settings.port, origins.port]).toEqual([port, origin]);
});

test("a quoted value of .env loses its quotes, and a comment behind a value is none of it", () => {
  const { settings } = configure({}, {}, withFile);
  expect([settings.host, settings.home]).toEqual(["0.0.0.0", join(withFile, "data")]);
});

test("a relative path counts from where it was written", () => {
  const home = (flags: Variables, variables: Variables) => configure(flags, variables, withFile, bare).settings.home;
  expect(home({ home: "x" }, {})).toBe(join(bare, "x"));
  expect(home({}, { PARLEY_HOME: "y" })).toBe(join(bare, "y"));
  expect(home({}, {})).toBe(join(withFile, "data"));
});

test(".env is read without putting anything into the environment of the process", () => {
  configure({}, {}, withFile);
  expect(process.env.NEO4J_USER).toBeUndefined();
});

test("all bad values are reported at once, by the name and the place they were given", () => {
  const variables = {
    HOST: "0.0.0.0",
    PARLEY_HEAP_MB: "lots",
    PARLEY_LOG_LEVEL: "loud",
    NEO4J_URI: "http://example.org",
  };
  expect(
    findProblems({ port: "70000", corsOrigins: "https://a.example,b" }, { ...variables, NEO4J_PASSWORD: "x" }),
  ).toEqual([
    '--port (from the command line): "70000" is not a whole number from 0 to 65535.',
    '--cors-origins (from the command line): "https://a.example,b" is not origins such as https://example.org, between commas.',
    'NEO4J_URI (from the environment): "http://example.org" is not an address such as neo4j://localhost:7687 or neo4j+s://example.org.',
    'PARLEY_HEAP_MB (from the environment): "lots" is not a whole number from 256 to 65536.',
    'PARLEY_LOG_LEVEL (from the environment): "loud" is not one of fatal, error, warn, info, debug, trace, silent.',
  ]);
});

test.each(["-1", "1.5", "4e3", "0x10", "65536", "4000 ", "four"])(
  "a port written %j is taken only as a whole number",
  (text) => {
    expect(findProblems({}, { PORT: text })).toHaveLength(text.trim() === "4000" ? 0 : 1);
  },
);

test("an address with a password inside is refused, since addresses are printed", () => {
  expect(findProblems({}, { NEO4J_URI: "bolt://neo4j:hidden@example.org", NEO4J_PASSWORD: "x" })[0]).toMatch(
    /is not an address without user and password/,
  );
});

test("an address without its password is reported with both ways out", () => {
  expect(findProblems({}, { NEO4J_URI: "neo4j://localhost:7687" })).toEqual([
    "NEO4J_URI is given without NEO4J_PASSWORD. Set NEO4J_PASSWORD, or unset NEO4J_URI to use the built-in database.",
  ]);
});

test("a name that looks like a setting but is none is warned about, with the nearest", () => {
  const { warnings } = configure({}, { PARLEY_HEAPMB: "1", PARLEY_TEST_URI: "x", PARLEY_X: "1" }, withFile);
  expect(warnings.map(({ severity, message, suggestion }) => [severity, message, suggestion])).toEqual([
    ["warning", "PARLEY_HEAPMB is not a setting of Parley.", "Did you mean PARLEY_HEAP_MB?"],
    ["warning", "PARLEY_X is not a setting of Parley.", undefined],
    ["warning", "NEO4J_USER is not a setting of Parley.", "Did you mean NEO4J_USERNAME?"],
  ]);
});

const webhookSecret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;

test("webhooks are given between spaces or commas, each once", () => {
  const PARLEY_WEBHOOKS = "https://a.example/x, https://b.example/y https://a.example/x";
  const { settings } = configure({}, { PARLEY_WEBHOOKS, PARLEY_WEBHOOK_SECRET: webhookSecret });
  expect(settings.webhooks.map(String)).toEqual(["https://a.example/x", "https://b.example/y"]);
});

test.each([
  {
    variables: { PARLEY_WEBHOOKS: "https://a.example/x" },
    problem:
      "PARLEY_WEBHOOKS is given without PARLEY_WEBHOOK_SECRET. Put PARLEY_WEBHOOK_SECRET into .env: echo PARLEY_WEBHOOK_SECRET=whsec_$(openssl rand -base64 32)",
  },
  {
    variables: { PARLEY_WEBHOOKS: "https://a.example", PARLEY_WEBHOOK_SECRET: "open sesame" },
    problem:
      "PARLEY_WEBHOOK_SECRET (from the environment): The value is not whsec_ and 24 to 64 random bytes in base64: echo whsec_$(openssl rand -base64 32).",
  },
  {
    variables: { PARLEY_WEBHOOKS: "a.example/x", PARLEY_WEBHOOK_SECRET: webhookSecret },
    problem:
      'PARLEY_WEBHOOKS (from the environment): "a.example/x" is not web addresses such as https://example.org/parley.',
  },
  {
    variables: { PARLEY_WEBHOOKS: "http://a.example/x", PARLEY_WEBHOOK_SECRET: webhookSecret },
    problem:
      "PARLEY_WEBHOOKS: http://a.example is not https. Give an https address of the public internet, or set PARLEY_WEBHOOK_PRIVATE=on.",
  },
  {
    variables: { PARLEY_WEBHOOKS: "https://[::1]:8443/x", PARLEY_WEBHOOK_SECRET: webhookSecret },
    problem:
      "PARLEY_WEBHOOKS: https://[::1]:8443 is a private address. Give an https address of the public internet, or set PARLEY_WEBHOOK_PRIVATE=on.",
  },
  {
    variables: { PARLEY_WEBHOOKS: "https://me:word@a.example/x", PARLEY_WEBHOOK_SECRET: webhookSecret },
    problem:
      "PARLEY_WEBHOOKS: https://a.example holds a user or a password; the signature says who sends. Take it out of the address.",
  },
])("webhooks set wrongly stop the start: $problem", ({ variables, problem }) => {
  expect(findProblems({}, variables)).toEqual([problem]);
});
