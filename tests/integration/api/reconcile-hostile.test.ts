import { request } from "node:http";
import { z } from "zod";
import { post, reconcileAll, writeReconciledFacts } from "../../support/reconcile-api.ts";
import { connectTestDatabase, defaultSettings, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const loading = connectForTests();
const database = connectTestDatabase();
const facts = writeReconciledFacts();
let api: TestApi;

beforeAll(async () => {
  await emptyGraph(loading());
  await loadWhole(loading(), facts.path);
  api = await startTestApi(database);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const errorAnswer = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })]),
});
const errorOf = (text: string) => {
  const [{ message, extensions }] = errorAnswer.parse(JSON.parse(text)).errors;
  return { message, code: extensions.code };
};

const strange = [
  `+("OR AND NOT *:* ~^ [ TO ] {`,
  "a* OR b~0.8 AND c^9 /regex.*/",
  "*",
  "}) DETACH DELETE n //",
  "\u0000",
  "\ud800",
  "<script>alert(1)</script>",
  `\${id}{{id}}`,
  "🕊".repeat(60),
];

test("strange text is text, in names, offices, parties and days", async () => {
  const properties = (v: string) => ["office", "party", "on"].map((pid) => ({ pid, v }));
  const asked = [...strange, ...strange.map((query) => ({ query, properties: properties(query) }))];
  const found = await reconcileAll(api.url, asked);
  expect(found.flat().filter(({ match }) => match)).toEqual([]);
});

test.each([
  { queries: "{", status: 400, code: "BAD_REQUEST", message: "`queries` is not JSON." },
  { queries: "[]", status: 400, code: "BAD_INPUT", message: "`queries` is an object of queries by key." },
  { queries: "null", status: 400, code: "BAD_INPUT", message: "`queries` is an object of queries by key." },
  { queries: `{"q":3}`, status: 400, code: "BAD_INPUT", message: `"q": A query is an object` },
  {
    queries: `{"q":{}}`,
    status: 400,
    code: "BAD_INPUT",
    message: `"q": A query has \`query\`, \`properties\` or both.`,
  },
  { queries: `{"q":{"query":5}}`, status: 400, code: "BAD_INPUT", message: "`query` is a text." },
  { queries: `{"q":{"query":"a","limit":0}}`, status: 400, code: "BAD_INPUT", message: "`limit` is at least 1." },
  { queries: `{"q":{"query":"a","type":"ship"}}`, status: 400, code: "BAD_INPUT", message: `There is no type "ship"` },
  {
    queries: `{"q":{"query":"a","properties":[{"pid":"shoe","v":"4"}]}}`,
    status: 400,
    code: "BAD_INPUT",
    message: `No query is narrowed by "shoe"; office, party, on and date do that.`,
  },
  {
    queries: `{"q":{"query":"a","properties":[{"pid":"on","v":null}]}}`,
    status: 400,
    code: "BAD_INPUT",
    message: "`v` is",
  },
  {
    queries: JSON.stringify({ q7: { query: "x".repeat(10_000) } }),
    status: 400,
    code: "BAD_INPUT",
    message: `"q7": A name has up to 200 letters; this one has 10000.`,
  },
  {
    queries: JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [at, { query: "a" }]))),
    status: 413,
    code: "TOO_MANY_QUERIES",
    message: "A batch has up to 50 queries; this one has 51.",
  },
  { queries: `"${"x".repeat(1_100_000)}"`, status: 413, code: "BODY_TOO_LARGE", message: "larger than 1 MB" },
])("$code: $message", async ({ queries, status, code, message }) => {
  const answer = await post(api.url, { queries });
  expect(answer.status).toBe(status);
  expect(errorOf(answer.text)).toEqual({ code, message: expect.stringContaining(message) });
  expect(answer.text.length).toBeLessThan(1_000);
});

test("an unfortunate key is a key like any other", async () => {
  const { status, text } = await post(api.url, {
    queries: `{"constructor":{"query":"Ada Quill"},"":{"query":"Ada Quill"}}`,
  });
  expect(status).toBe(200);
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(["", "constructor"]);
});

test.each([
  { parameters: "callback=x", message: "There is no JSONP here" },
  { parameters: "queries=%7B%7D&callback=x", message: "There is no JSONP here" },
  { parameters: "query=Rutte", message: `There is no parameter "query"` },
  { parameters: "queries=%7B%7D&queries=%7B%7D", message: "`queries` is given 2 times." },
  { parameters: "queries=%7B%7D&extend=%7B%7D", message: "not both" },
])("GET with $parameters is refused", async ({ parameters, message }) => {
  const response = await fetch(`${api.url}/reconcile?${parameters}`);
  expect(response.status).toBe(400);
  expect(errorOf(await response.text())).toEqual({ code: "BAD_REQUEST", message: expect.stringContaining(message) });
});

test("a body that is no form is refused, and a form is no way into the API beside", async () => {
  const json = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  expect(errorOf(await (await fetch(`${api.url}/reconcile`, json)).text()).message).toContain("as a form");
  const empty = await post(api.url, {});
  expect(errorOf(empty.text).code).toBe("BAD_REQUEST");
  const form = { method: "POST", body: new URLSearchParams({ query: "{ people(limit: 1) { id } }" }) };
  expect((await fetch(`${api.url}/graphql`, form)).status).toBe(400);
});

test("other methods, other hosts and other origins are refused as elsewhere", async () => {
  const put = await fetch(`${api.url}/reconcile`, { method: "PUT" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  const status = await new Promise((resolve) => {
    const asked = request(`${api.url}/reconcile`, { headers: { host: "evil.example" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.end();
  });
  expect(status).toBe(421);
  const stranger = await fetch(`${api.url}/reconcile`, { headers: { origin: "https://stranger.example" } });
  expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
});

test("metrics count the routes as they are declared", async () => {
  await post(api.url, { queries: "{}" });
  await fetch(`${api.url}/reconcile/preview?id=ada-quill`);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  expect(metrics).toMatch(/parley_http_requests_total\{route="\/reconcile",method="POST",status="200"\} \d+/);
  expect(metrics).toMatch(/parley_http_requests_total\{route="\/reconcile\/preview",method="GET",status="200"\} \d+/);
});

test("a batch that takes too long is ended, with a status that no client takes for an answer", async () => {
  const slow = await startTestApi(
    {
      name: database.name,
      driver: new Proxy(database.driver, {
        get: (driver, key) => (key === "session" ? () => stuckSession : Reflect.get(driver, key)),
      }),
    },
    { settings: { ...defaultSettings, timeoutMs: 100 } },
  );
  const { status, text } = await post(slow.url, { queries: `{"q":{"query":"Ada Quill"}}` });
  expect([status, errorOf(text).code]).toEqual([504, "QUERY_TIMED_OUT"]);
  await slow.close();
});

/** A database that takes a statement and never answers. */
const stuckSession = { run: () => new Promise(() => undefined), close: async () => undefined };
