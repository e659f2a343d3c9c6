/**
 * Who may import whom: this table is the architecture, and docs/architecture.md draws it. Every part may also import
 * src/errors and src/root.ts. A part that is not named here may import nothing and be imported by nobody.
 */
const parts = {
  model: { imports: [], because: "what a fact is does not depend on where facts come from or go" },
  facts: { imports: ["model"], because: "facts files are checked without a database" },
  extract: { imports: ["model"], because: "drafts are made from text alone" },
  database: { imports: [], because: "starting Neo4j has nothing to do with what is kept in it" },
  graph: { imports: ["model"], because: "it writes checked facts and need not know files" },
  network: { imports: ["graph", "model"], because: "the read model is filled from the graph" },
  questions: { imports: ["graph", "network", "model"], because: "a question is a statement or a walk, not a request" },
  feed: { imports: ["questions", "export"], because: "a feed is written from entries, with the writer of XML" },
  api: {
    imports: ["questions", "export", "feed", "graph"],
    because: "the host translates between HTTP and questions, exports or feeds",
  },
  mcp: { imports: ["questions", "graph", "network", "model"], because: "a tool is a question, asked by an assistant" },
  export: { imports: ["graph", "questions", "model"], because: "a format is written from answers" },
  webhooks: { imports: ["graph"], because: "a message tells that the graph changed, not what it says" },
  explorer: { imports: [], because: "it runs in the browser and talks to the API only" },
};

/** Packages that only these parts may load; types alone may travel. */
const packagesOfParts = [
  {
    package: "neo4j-driver",
    parts: ["graph", "database"],
    because: "one part speaks Bolt; database asks only whether it answers",
  },
  { package: "@neo4j/graphql", parts: ["api"], because: "the generated API is the host's affair" },
  { package: "fastify", parts: ["api"], because: "HTTP ends at the host" },
  {
    package: "@modelcontextprotocol/sdk",
    parts: ["mcp"],
    because: "what a client of MCP sends and gets is one part's",
  },
  { package: "client-zip", parts: ["api"], because: "only over HTTP does a folder travel as one file" },
  { package: "commander", parts: ["cli"], because: "arguments end at the command line" },
  { package: "linkedom", parts: ["extract"], because: "only pages that are read are HTML" },
  { package: "@mozilla/readability", parts: ["extract"], because: "only pages that are read have a main part" },
  { package: "yaml", parts: ["facts", "extract", "cli"], because: "YAML is parsed at the edge" },
];

const browserCode = "^src/(explorer|api/playground/browser)/";
const always = "errors/|root[.]ts$";

const partRules = Object.entries(parts).map(([part, { imports, because }]) => ({
  name: `${part}-imports-${imports.join("-and-") || "nothing"}`,
  comment: `${part} imports ${imports.join(", ") || "nothing of ours"}: ${because}.`,
  severity: "error",
  from: { path: `^src/${part}/` },
  to: { path: "^(src|tests)/", pathNot: `^src/(${[part, ...imports].map((name) => `${name}/`).join("|")}|${always})` },
}));

const packageRules = packagesOfParts.map(({ package: name, parts: allowed, because }) => ({
  name: `${name.replace(/[@/]/g, "")}-stays-in-${allowed.join("-and-")}`,
  comment: `Only ${allowed.join(", ")} load ${name}: ${because}.`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/(${allowed.join("|")})/` },
  to: { path: `node_modules/${name}/`, dependencyTypesNot: ["type-only"] },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...partRules,
    ...packageRules,
    forbid(
      "errors-and-root-import-nothing",
      "Everything stands on them, so they stand on nothing.",
      { path: `^src/(${always})` },
      { path: "^(src|tests)/", pathNot: "^src/errors/" },
    ),
    forbid(
      "nothing-imports-cli",
      "Only the command line wires parts together; a part that called it would turn the design around.",
      { path: "^src/", pathNot: "^src/cli/" },
      { path: "^src/cli/" },
    ),
    forbid(
      "every-part-is-named",
      "A new folder below src belongs in the table of this file, with what it may import.",
      {
        path: "^src/",
        pathNot: `^src/(${[...Object.keys(parts), "cli", "bootstrap"].map((name) => `${name}/`).join("|")}|${always})`,
      },
      {},
    ),
    forbid(
      "bootstrap-needs-node-alone",
      "It runs before anything is installed or built; esbuild is loaded once it is there.",
      { path: "^src/bootstrap/" },
      { path: "^(src|tests)/|node_modules/", pathNot: "^src/bootstrap/|node_modules/esbuild/" },
    ),
    forbid(
      "nothing-imports-bootstrap",
      "It is the way in, run by Node as it lies; no other code is.",
      { path: "^src/", pathNot: "^src/bootstrap/" },
      { path: "^src/bootstrap/" },
    ),
    forbid(
      "browser-code-stays-in-the-browser",
      "It is bundled for the browser, where nothing of the server exists.",
      { path: browserCode },
      { path: "^src/", pathNot: browserCode },
    ),
    forbid(
      "servers-import-no-browser-code",
      "Browser code is served as a bundle; in Node there is no document.",
      { path: "^src/", pathNot: browserCode },
      { path: browserCode },
    ),
    forbid(
      "pure-parts-have-no-effects",
      "model, extract, export and feed are functions from values to values: no file, network, process or clock.",
      { path: "^src/(model|extract|export|feed)/" },
      { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    ),
    forbid("no-circular-imports", "Two files that need each other are one idea.", {}, { circular: true }),
    forbid(
      "no-orphans",
      "A file that imports nothing and is imported by nothing is dead weight.",
      { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$" },
      {},
    ),
    forbid("nothing-unresolvable", "An import that leads nowhere fails when it is run.", {}, { couldNotResolve: true }),
    forbid(
      "no-development-packages",
      "What runs for a user must be installed for a user.",
      { path: "^src/", pathNot: browserCode },
      { dependencyTypes: ["npm-dev"] },
    ),
    forbid("no-tests-in-the-product", "Nothing in src needs the tests.", { path: "^src/" }, { path: "^tests/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|tests/fixtures)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    reporterOptions: { mermaid: { minify: false } },
  },
};
