import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { readCloneFiles } from "../support/house/clone-files.ts";
import { findCypherProblems } from "../support/house/cypher-rules.ts";
import { findDependencyProblems } from "../support/house/dependency-rules.ts";
import { findFileProblems } from "../support/house/file-rules.ts";
import { findSchemaNames } from "../support/house/graph-names.ts";
import { internalNames } from "../support/house/internal-names.ts";
import { findMissingOptionalPackages } from "../support/house/lock-rules.ts";

const root = projectRoot();
const files = readCloneFiles(root);
/** They must name what they forbid. */
const rulesThemselves = ["tests/house/style.test.ts", "tests/support/house/file-rules.ts"];
const read = (path: string) => readFileSync(join(root, path), "utf8");

test("every file is short, aptly named, finished, and free of traces of a machine", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(findFileProblems(files.filter(({ path }) => !rulesThemselves.includes(path)))).toEqual([]);
});

test.each([
  { path: "src/model/long.ts", text: "x\n".repeat(301), problem: "301 lines, more than 300" },
  { path: "tests/support/date-utils.ts", text: "", problem: '"utils" says nothing of what the file holds' },
  { path: "src/graph/types.ts", text: "", problem: '"types" says nothing of what the file holds' },
  { path: "src/graph/loadFacts.ts", text: "", problem: "not a kebab-case name" },
  { path: "src/graph/a.ts", text: "// biome-ignore lint: later", problem: "unfinished work or a silenced check" },
  { path: "docs/a.md", text: "see /home/anna/parley", problem: "a path of somebody's machine (/home/a)" },
  { path: "docs/a.md", text: "C:\\Users\\anna", problem: "a path of somebody's machine (C:\\Users\\)" },
  { path: "a.npmrc", text: "registry.npmjs.org", problem: "the host of a package registry (registry.npmjs.org)" },
  {
    path: "package-lock.json",
    text: '"resolved": "https://x"',
    problem: 'the host of a package registry ("resolved": "https:)',
  },
])("a planted $path is refused: $problem", ({ path, text, problem }) => {
  expect(findFileProblems([{ path, text }])).toEqual([`${path}: ${problem}`]);
});

test("a short file, an address on the web and a folder of Java are not refused", () => {
  const text = "https://example.org/home/page /usr/lib/jvm ./work/draft";
  expect(findFileProblems([{ path: "src/model/calendar-date.ts", text }])).toEqual([]);
});

test("every statement of cypher/ has its header, its parameters and names of the schema", () => {
  const known = new Set([...findSchemaNames(read("schema.graphql")), ...Object.keys(internalNames)]);
  expect(findCypherProblems(files, known)).toEqual([]);
});

test("every internal name has a reason, and none is in the schema", () => {
  const schemaNames = findSchemaNames(read("schema.graphql"));
  expect(Object.entries(internalNames).filter(([name, reason]) => reason === "" || schemaNames.has(name))).toEqual([]);
});

const schema =
  'type Meeting @node { id: ID! hosts: [Party!]! @relationship(type: "HOSTED_BY", direction: OUT) }\ntype Party';
const good = `// Upserts meetings and links each to its host,
// if there is one.
// $meetings: list of {id, hostId?}
// Returns written: the number of meetings.
UNWIND $meetings AS row
MERGE (meeting:Meeting {id: row.id})
WITH meeting, row // row.hostId says $nothing
MATCH (host:Party {id: row.hostId}) WHERE NOT (host)<-[:HOSTED_BY]-(meeting) AND host.id <> "$x:Wrong"
MERGE (meeting)-[:HOSTED_BY]->(host)
RETURN count(*) AS written
`;
const check =
  "// E01 MUST Every meeting has a host.\n// Returns id: those that have not.\nMATCH (m:Meeting) RETURN m.id AS id\n";

test.each([
  { what: "a good statement", text: good, problems: [] },
  {
    what: "no header",
    text: "RETURN 1",
    problems: [
      "the header does not begin with a sentence that says what it does",
      'returns rows, and no header line "Returns …." says which',
    ],
  },
  {
    what: "an undocumented parameter",
    text: good.replace(/^.*\$meetings:.*\n/m, ""),
    problems: ["$meetings is used and not documented"],
  },
  {
    what: "a parameter nobody uses",
    text: good.replace("$meetings:", "$meetings, $since:"),
    problems: ["$since is documented and not used"],
  },
  {
    what: "an unknown label",
    text: good.replace("host:Party", "host:Partie"),
    problems: ['"Partie" is not in schema.graphql'],
  },
  {
    what: "an unknown type",
    text: good.replace("[:HOSTED_BY]->", "[:HOSTS]->"),
    problems: ['"HOSTS" is not in schema.graphql'],
  },
  {
    what: "an unknown property",
    text: good.replace("host.id", "host.name"),
    problems: ['"name" is not in schema.graphql'],
  },
  {
    what: "an unknown key",
    text: good.replace("{id: row.hostId}", "{key: row.hostId}"),
    problems: ['"key" is not in schema.graphql'],
  },
  {
    what: "an empty promise",
    text: good.replace("RETURN count(*) AS written", ""),
    problems: ["the header promises rows, and none are returned"],
  },
  { what: "two statements", text: `${good};\nRETURN 2`, problems: ["more than one statement"] },
])("a planted statement with $what is told by it", ({ text, problems }) => {
  const path = "cypher/load/planted.cypher";
  const found = findCypherProblems([{ path, text }], findSchemaNames(schema));
  expect(found).toEqual(problems.map((problem) => `${path}: ${problem}`));
});

test("a planted check without its rule, and an id used twice, are caught", () => {
  const planted = [
    { path: "cypher/checks/a.cypher", text: check },
    { path: "cypher/checks/b.cypher", text: check },
    { path: "cypher/checks/c.cypher", text: check.replace("E01 MUST ", "") },
  ];
  expect(findCypherProblems(planted, findSchemaNames(schema))).toEqual([
    'cypher/checks/c.cypher: the header does not begin with an id, MUST or SHOULD, and a sentence, such as "E01 MUST Every …."',
    "cypher/checks/b.cypher: the id E01 is taken",
  ]);
});

test("every package has its reason in docs/dependencies.md, and the other way round", () => {
  expect(findDependencyProblems(read("package.json"), read("docs/dependencies.md"))).toEqual([]);
});

test("a planted package without reason, a reason without package and a loose version are caught", () => {
  const manifest = JSON.stringify({ dependencies: { zod: "^4.0.0" }, devDependencies: { jest: "30.0.0" } });
  const page = "| package | licence | why |\n|---|---|---|\n| zod | MIT | Checks |\n| left | MIT | Old |\n";
  expect(findDependencyProblems(manifest, page)).toEqual([
    "jest is not explained",
    "left is explained and not in package.json",
    "zod is asked for as ^4.0.0, not in one version",
  ]);
});

test("the lock file holds the packages of every platform", () => {
  expect(findMissingOptionalPackages(read("package-lock.json"))).toEqual([]);
});

test("a planted lock file without the packages of another platform is caught", () => {
  const asks = { optionalDependencies: { "a-linux": "1.0.0", "a-darwin": "1.0.0" } };
  const packages = { "": {}, "node_modules/x/node_modules/a": asks, "node_modules/a-linux": {} };
  expect(findMissingOptionalPackages(JSON.stringify({ packages }))).toEqual([
    "node_modules/x/node_modules/a asks for a-darwin",
  ]);
});
