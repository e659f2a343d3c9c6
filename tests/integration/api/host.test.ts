import { get, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ApolloServer } from "@apollo/server";
import { pino } from "pino";
import { loadFictionalGraph } from "../../support/fictional-graph/load-fictional-graph.ts";
import { connectTestDatabase, defaultSettings, readRows, startTestApi, type TestApi } from "../../support/test-api.ts";

const database = connectTestDatabase();
const logged: string[] = [];
const logger = pino({ level: "debug" }, { write: (line: string) => logged.push(line) });
let api: TestApi;

beforeAll(async () => {
  await loadFictionalGraph(database);
  const settings = { ...defaultSettings, corsOrigins: ["https://friend.example"] };
  api = await startTestApi(database, { settings, logger });
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const query = "{ people(limit: 1) { id } }";

test("a sane request id is kept and written to the log, any other is replaced", async () => {
  const kept = await api.ask(query, {}, { "x-request-id": "proxy-42.a_b" });
  expect(kept.headers.get("x-request-id")).toBe("proxy-42.a_b");
  expect(logged.some((line) => line.includes("proxy-42.a_b") && line.includes("answered"))).toBe(true);
  for (const id of ["x".repeat(65), 'a"b', "a b"]) {
    expect((await api.ask(query, {}, { "x-request-id": id })).headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test("neither queries nor variables are logged", async () => {
  await api.ask(`query Secret($text: String!) { search(text: $text) { id } }`, { text: "whoever they look for" });
  expect(logged.join("")).not.toMatch(/whoever|search\(text/);
});

test("pages of other origins may read answers only where the setting names them", async () => {
  const headersFor = async (origin: string, method = "POST") => {
    const body = method === "POST" ? { body: JSON.stringify({ query }) } : {};
    const headers = { origin, "content-type": "application/json" };
    return (await fetch(`${api.url}/graphql`, { method, headers, ...body })).headers;
  };
  expect((await headersFor("https://stranger.example")).get("access-control-allow-origin")).toBeNull();
  expect((await headersFor("https://stranger.example", "OPTIONS")).get("access-control-allow-methods")).toBeNull();
  expect((await headersFor("https://friend.example")).get("access-control-allow-origin")).toBe(
    "https://friend.example",
  );
  expect((await headersFor("https://friend.example", "OPTIONS")).get("access-control-allow-headers")).toContain(
    "content-type",
  );
});

test.each(["/graphql", "/health/live", "/metrics", "/nothing"])(
  "%s has headers that keep browsers safe",
  async (path) => {
    const { headers } = await fetch(`${api.url}${path}`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-powered-by")).toBeNull();
  },
);

test("metrics count requests by route and status, and time them", async () => {
  await api.ask(query);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  expect(metrics).toMatch(/parley_http_requests_total\{route="\/graphql",method="POST",status="200"\} \d+/);
  expect(metrics).toMatch(/parley_http_request_duration_seconds_count\{route="\/graphql"\} \d+/);
  expect(metrics).toContain("parley_database_up 1");
  expect(metrics).toContain("process_resident_memory_bytes");
});

test("prepared queries are asked once at start, and a wrong one does not stop the server", async () => {
  const server = await startTestApi(database, {
    logger,
    preparedQueries: [query, "{ nonsense }"].map((text) => ({ query: text, variables: "" })),
  });
  await server.warmedUp;
  expect((await server.ask(query)).status).toBe(200);
  await server.close();
  expect(logged.some((line) => line.includes("a prepared query failed") && line.includes("nonsense"))).toBe(true);
});

test("a playground is served beside the API", async () => {
  const server = await startTestApi(database, {
    playground: async (host) => {
      host.get("/", async (_, reply) =>
        reply.header("content-security-policy", "default-src 'self'").send("playground"),
      );
    },
  });
  const response = await fetch(`${server.url}/`);
  expect(await response.text()).toBe("playground");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'self'");
  await server.close();
});

test("without a playground GET / is not found", async () => {
  expect((await fetch(`${api.url}/`)).status).toBe(404);
});

/** Slow without being costly by the count: each person is compared with every value. */
const slowQuery = `query ($names: [String!]) { ${Array.from(
  { length: 20 },
  (_, index) => `a${index}: meetings(limit: 100, where: { name: { in: $names } }) { id parties(limit: 1) { id } }`,
).join(" ")} }`;

test("closing lets a running request finish", async () => {
  const server = await startTestApi(database, { settings: { ...defaultSettings, maxCost: 1_000_000 } });
  const running = server.ask(slowQuery, { names: Array.from({ length: 2_000 }, (_, index) => `x${index}`) });
  await sleep(50);
  const closed = server.close();
  expect((await running).errors).toBeUndefined();
  await closed;
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
});

test("closing does not wait for a connection that is kept open", async () => {
  const server = await startTestApi(database);
  await new Promise<void>((resolve) => {
    get(`${server.url}/health/live`, { agent: undefined, headers: { connection: "keep-alive" } }, (answer) => {
      answer.resume().on("end", () => resolve());
    });
  });
  const start = performance.now();
  await server.close();
  // A kept connection lives for over a minute; half of that is far more than closing takes.
  expect(performance.now() - start).toBeLessThan(30_000);
});

test("when the client goes away nothing of its query is left in the database", async () => {
  const body = JSON.stringify({
    query: slowQuery,
    variables: { names: Array.from({ length: 3_000 }, (_, i) => `y${i}`) },
  });
  const server = await startTestApi(database, { settings: { ...defaultSettings, maxCost: 1_000_000 } });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const leaving = request(`${server.url}/graphql`, { method: "POST", headers });
  leaving.on("error", () => undefined);
  leaving.end(body);
  await sleep(80);
  leaving.destroy();
  await sleep(300);
  const [left] = await readRows(
    database,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'this.name IN' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS left",
  );
  expect(left).toEqual({ left: 0 });
  await server.close();
});

test("a server that finds its port taken leaves nothing running", async () => {
  const stop = jest.spyOn(ApolloServer.prototype, "stop");
  const port = Number(new URL(api.url).port);
  await expect(startTestApi(database, { settings: { ...defaultSettings, port } })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  expect(stop).toHaveBeenCalledTimes(1);
  stop.mockRestore();
});
