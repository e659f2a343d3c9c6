import { setTimeout as sleep } from "node:timers/promises";
import { startTcpProxy, type TcpProxy } from "../../support/tcp-proxy.ts";
import {
  type Answer,
  connectTestDatabase,
  startTestApi,
  type TestApi,
  type TestDatabase,
} from "../../support/test-api.ts";

let proxy: TcpProxy;
let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  proxy = await startTcpProxy(new URL(process.env.PARLEY_TEST_URI ?? ""));
  database = connectTestDatabase(`bolt://127.0.0.1:${proxy.port}`);
  api = await startTestApi(database);
});

beforeEach(async () => {
  await proxy.restore();
  await untilAnswered();
});

afterAll(async () => {
  await api.close();
  await database.close();
  await proxy.close();
});

const query = "{ people(limit: 1) { id } }";

async function untilAnswered(): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if ((await api.ask(query)).errors === undefined) return;
    await sleep(100);
  }
  throw new Error("the API did not recover within two minutes");
}

function expectUnavailable({ status, errors, text }: Answer): void {
  expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: "DATABASE_UNAVAILABLE" });
  expect(text).not.toContain(String(proxy.port));
  expect(text).not.toMatch(/bolt|127\.0\.0\.1|Neo4j|ECONNREFUSED/);
}

test.each(["cut", "freeze"] as const)(
  "a database that is away (%s) is told, not waited for, and is used again when it is back",
  async (fail) => {
    await proxy[fail]();
    expectUnavailable(await api.ask(query));
    await sleep(200);
    expectUnavailable(await api.ask(query));
    expectUnavailable(await api.ask(`{ search(text: "rook") { id } }`));
    await proxy.restore();
    await untilAnswered();
    expect((await api.ask(query)).status).toBe(200);
  },
);

test("health tells a living server from one that can answer, and metrics count it", async () => {
  const statusOf = async (path: string) => (await fetch(`${api.url}${path}`)).status;
  expect([await statusOf("/health/live"), await statusOf("/health/ready")]).toEqual([200, 200]);
  await proxy.cut();
  expect([await statusOf("/health/live"), await statusOf("/health/ready")]).toEqual([200, 503]);
  await api.ask(query);
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  expect(metrics).toContain("parley_database_up 0");
  expect(metrics).toMatch(/parley_graphql_errors_total\{code="DATABASE_UNAVAILABLE"\} [1-9]/);
  await proxy.restore();
  await untilAnswered();
  expect(await statusOf("/health/ready")).toBe(200);
  expect(await (await fetch(`${api.url}/metrics`)).text()).toContain("parley_database_up 1");
});
