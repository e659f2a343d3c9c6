import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { formats } from "../../../src/export/formats.ts";
import { generateFacts } from "../../bench/facts/generate-facts.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { readZip } from "../../support/read-zip.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { defaultSettings, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher, testDatabaseSettings } from "../../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }', "facts/README": "" });
let api: TestApi;

beforeAll(async () => {
  await emptyGraph(database());
  await generateFacts(join(folder, "facts"), 40, "export-over-http");
  await loadWhole(database(), join(folder, "facts"));
  api = await startTestApi(database(), { settings: { ...defaultSettings, timeoutMs: 60_000 } });
});

afterAll(() => api.close());

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${api.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** What the command writes, by the names of files in an archive. */
async function exportByCommand(name: string, flags: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const { uri, username, password, database: inServer } = testDatabaseSettings();
  const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: inServer };
  const out = join(folder, `${name}-${flags.length}`);
  const timed = { ...variables, PARLEY_TIMEOUT_MS: "60000" };
  const { exitCode, stderr } = await runCommandLine(["export", name, "--out", out, ...flags], {
    folder,
    variables: timed,
  });
  expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
  if (statSync(out).isFile()) return new Map([["", readFileSync(out)]]);
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

test.each(formats)("$name over HTTP has the bytes that the command writes", async ({ name, shape, extension }) => {
  const wanted = await exportByCommand(name, []);
  const { status, headers, body } = await get(`/export/${name}`);
  expect(status).toBe(200);
  const end = shape === "folder" ? ".zip" : extension;
  expect(headers.get("content-disposition")).toMatch(new RegExp(`filename="parley-${name}-1${end}"$`));
  const files = shape === "folder" ? readZip(body) : new Map([["", body]]);
  expect([...files.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [file, bytes] of wanted) expect(files.get(file)?.equals(bytes)).toBe(true);
  expect((await get(`/export/${name}`)).body.equals(body)).toBe(true);
});

test("tables, a window and a question choose the same part as for the command", async () => {
  const wanted = await exportByCommand("csv", ["--of", "people,meetings", "--since", "2020-01-01"]);
  const { body } = await get("/export/csv?of=people,meetings&since=2020-01-01");
  expect(Object.fromEntries(readZip(body))).toEqual(Object.fromEntries(wanted));
  const [person] = await runCypher(
    database(),
    "MATCH (one:Person)-[met:MET]-() RETURN one.id AS id, count(met) AS often ORDER BY often DESC, id LIMIT 1",
  );
  const question = `contacts(of: "${person?.id}")`;
  const [answer] = await exportByCommand("spreadsheet", ["--question", question]);
  const asked = await get(`/export/spreadsheet?question=${encodeURIComponent(question)}`);
  expect(asked.body.equals(answer?.[1] ?? Buffer.alloc(0))).toBe(true);
  expect(asked.body.length).toBeLessThan((await get("/export/spreadsheet")).body.length + 1);
});

test("a query of the API chooses the same part as for the command: what it names, selected with an id or not", async () => {
  const [busiest] = await runCypher(
    database(),
    "MATCH (one:Person)-[:ATTENDED]->(held:Meeting) RETURN one.id AS id, count(held) AS held ORDER BY held DESC, id LIMIT 1",
  );
  const query = `# Of one person\nquery ($id: ID = "${busiest?.id}") { person(id: $id) { called: name } }`;
  writeFileSync(join(folder, "person.graphql"), query);
  const file = join(folder, "person.graphql");
  const [answer] = await exportByCommand("spreadsheet", ["--question", file]);
  const { status, body } = await get(`/export/spreadsheet?question=${encodeURIComponent(query)}`);
  expect(status).toBe(200);
  expect(body.equals(answer?.[1] ?? Buffer.alloc(0))).toBe(true);
  const whole = (await get("/export/spreadsheet")).body;
  expect([body.length > 1_000, body.length < whole.length]).toEqual([true, true]);
  // A row an attendance, and the person is at each of the meetings.
  const rows: readonly Record<string, string>[] = parse(body, { columns: true, bom: true });
  const meetings = new Set(rows.map(({ meetingId }) => meetingId));
  expect(meetings.size).toBe(busiest?.held);
});

test("any format comes in an archive with its manifest", async () => {
  const { body, headers } = await get("/export/turtle.zip");
  const files = readZip(body);
  expect([...files.keys()]).toEqual(["parley.ttl", "manifest.json"]);
  expect(JSON.parse(String(files.get("manifest.json")))).toMatchObject({
    format: "turtle",
    graphVersion: 1,
    files: [{ path: "parley.ttl", bytes: files.get("parley.ttl")?.length }],
  });
  expect(headers.get("content-type")).toBe("application/zip");
});

test("an export says what it is, and is not sent again to whoever has it", async () => {
  const { headers } = await get("/export/jsonld");
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "application/ld+json",
    "cache-control": "no-cache",
    "parley-graph-version": "1",
    "parley-licence": "Apache-2.0",
    link: expect.stringContaining('rel="license"'),
    "last-modified": expect.stringContaining("GMT"),
  });
  const etag = headers.get("etag") ?? "";
  const again = await get("/export/jsonld", { "if-none-match": `"other", W/${etag}` });
  expect([again.status, again.body.length, again.headers.get("etag")]).toEqual([304, 0, etag]);
  expect((await get("/export/jsonld?since=2020-01-01", { "if-none-match": etag })).status).toBe(200);
  const loadedAt = headers.get("last-modified") ?? "";
  expect((await get("/export/jsonld", { "if-modified-since": loadedAt })).status).toBe(304);
  const earlier = new Date(Date.parse(loadedAt) - 1_000).toUTCString();
  expect((await get("/export/jsonld", { "if-modified-since": earlier })).status).toBe(200);
  const head = await fetch(`${api.url}/export/jsonld`, { method: "HEAD" });
  expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
});

test("an answer that names nothing is no export", async () => {
  const { status, body } = await get('/export/csv?question={person(id:"nobody"){name}}');
  expect(status).toBe(404);
  expect(JSON.parse(String(body)).errors).toEqual([
    { message: expect.stringContaining("select what has an id"), extensions: { code: "NOTHING_TO_EXPORT" } },
  ]);
});

test.each([
  { path: "/export/docx", code: "BAD_INPUT", says: "There are facts, changes, spreadsheet, csv" },
  { path: "/export/csv?of=peopel", code: "BAD_INPUT", says: "It holds: " },
  { path: "/export/facts?of=people", code: "BAD_INPUT", says: "facts is written whole; leave `of` out." },
  { path: "/export/csv?since=yesterday", code: "BAD_DATE", says: '"yesterday" of `since` is not a day' },
  { path: "/export/csv?window=1", code: "BAD_REQUEST", says: "an export takes of, since, until, question, base" },
  { path: "/export/csv?of=people&of=places", code: "BAD_REQUEST", says: "`of` is given 2 times" },
  { path: "/export/turtle?base=here", code: "BAD_INPUT", says: '"here" of `base`' },
  { path: "/export/csv?question=pfad(a:1)", code: "BAD_INPUT", says: 'There is no question "pfad"' },
  { path: '/export/csv?question=contacts(of:"nobody-at-all")', code: "UNKNOWN_NAME", says: "nobody-at-all" },
  { path: "/export/csv?question={people{nome}}", code: "BAD_INPUT", says: 'Cannot query field "nome"' },
  { path: "/export/csv?question={people(limit:5000){name}}", code: "BAD_LIMIT", says: "limit: 5000" },
  { path: "/export/csv?question={people", code: "BAD_INPUT", says: "Syntax Error" },
  {
    path: "/export/csv?question=query($of:ID!){person(id:$of){name}}",
    code: "BAD_INPUT",
    says: 'Variable "$of" of required type "ID!" was not provided. Write values into the query, or defaults',
  },
])("$path is refused with what there is", async ({ path, code, says }) => {
  const { status, body, headers } = await get(path);
  const { errors } = JSON.parse(String(body));
  expect([status, errors[0].extensions.code]).toEqual([400, code]);
  expect(errors[0].message).toContain(says);
  expect([headers.get("etag"), headers.get("content-disposition")]).toEqual([null, null]);
});

/** fetch has a `sec-fetch-mode` of its own. */
async function statusWith(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const [response] = await once(
    request(`${api.url}/export/csv?of=topics`, { headers, agent: false }).end(),
    "response",
  );
  response.resume();
  return response.statusCode;
}

test("pages of other sites may link to an export and not load it", async () => {
  const load = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" };
  expect(await statusWith(load)).toBe(400);
  const follow = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  expect(await statusWith(follow)).toBe(200);
});

test("the formats are listed, as JSON and for a browser", async () => {
  const listed = JSON.parse(String((await get("/export")).body));
  expect(listed.formats.map((format: { name: string }) => format.name)).toEqual(formats.map(({ name }) => name));
  const page = await get("/export", { accept: "text/html,*/*;q=0.8" });
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  for (const { name } of formats) expect(String(page.body)).toContain(`href="/export/${name}"`);
});

test("the context and the vocabulary of the RDF are served", async () => {
  const context = await get("/context.jsonld");
  expect(context.headers.get("content-type")).toMatch(/^application\/ld\+json/);
  expect(JSON.parse(String(context.body))["@context"].schema).toBe("https://schema.org/");
  const vocabulary = await get("/vocabulary.ttl");
  expect(vocabulary.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
  expect(String(vocabulary.body)).toContain("owl:Ontology");
  const etag = vocabulary.headers.get("etag") ?? "";
  expect((await get("/vocabulary.ttl", { "if-none-match": etag })).status).toBe(304);
});
