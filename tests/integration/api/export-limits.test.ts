import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { generateFacts } from "../../bench/facts/generate-facts.ts";
import { startTcpProxy, type TcpProxy } from "../../support/tcp-proxy.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import {
  connectTestDatabase,
  defaultSettings,
  startTestApi,
  type TestApi,
  type TestDatabase,
} from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher } from "../../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({ "facts/README": "" });
let proxy: TcpProxy;
let behindProxy: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  await emptyGraph(database());
  // More than sockets hold, so that an export that nobody reads stands still.
  await generateFacts(join(folder, "facts"), 40, "export-limits");
  await loadWhole(database(), join(folder, "facts"));
  proxy = await startTcpProxy(new URL(process.env.PARLEY_TEST_URI ?? ""));
  behindProxy = connectTestDatabase(`bolt://127.0.0.1:${proxy.port}`);
  api = await startTestApi(behindProxy, { settings: { ...defaultSettings, timeoutMs: 60_000, maxExports: 1 } });
});

afterAll(async () => {
  await api.close();
  await behindProxy.close();
  await proxy.close();
});

/** Begins an export and reads none of it. */
async function begin(path: string): Promise<IncomingMessage> {
  const request = get(`${api.url}${path}`, { agent: false });
  const [response] = await once(request, "response");
  response.pause();
  response.on("error", () => undefined);
  return response;
}

async function statusOf(path: string): Promise<number> {
  const response = await fetch(`${api.url}${path}`, { method: "GET" });
  await response.body?.cancel();
  return response.status;
}

async function untilFree(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await statusOf("/export/spreadsheet?of=attendance-details&since=2999-01-01")) === 200) return;
    await sleep(100);
  }
  throw new Error("the place of the export did not become free within half a minute");
}

/** True where all came, false where the connection broke. */
async function readToEnd(response: IncomingMessage): Promise<boolean> {
  // A broken connection is an error of the response too, which `once` would throw.
  const closed = new Promise<void>((resolve) => response.once("close", resolve));
  response.resume();
  await closed;
  return response.complete;
}

test("one export more than run at once is asked to come again, and finds its place later", async () => {
  const first = await begin("/export/ntriples");
  const refused = await fetch(`${api.url}/export/ntriples`);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_EXPORTS" } }] });
  expect(await readToEnd(first)).toBe(true);
  await untilFree();
});

test("a client that goes away gives its place back", async () => {
  const first = await begin("/export/ntriples");
  expect(await statusOf("/export/ntriples")).toBe(503);
  first.destroy();
  await untilFree();
});

test("an export waits for its client, and is whole in the end", async () => {
  const slow = await begin("/export/ntriples");
  await sleep(1_000);
  expect(slow.complete).toBe(false);
  expect(await statusOf("/export/ntriples")).toBe(503);
  expect(await readToEnd(slow)).toBe(true);
  await untilFree();
});

test("a graph that is loaded meanwhile breaks the connection", async () => {
  const running = await begin("/export/ntriples");
  await runCypher(database(), 'MATCH (version:GraphVersion {id: "graph"}) SET version.version = version.version + 1');
  expect(await readToEnd(running)).toBe(false);
  await untilFree();
  expect(await (await fetch(`${api.url}/metrics`)).text()).toMatch(/^parley_exports_broken_total [1-9]/m);
});

test("so does a database that goes away; before the first bytes it is told", async () => {
  const running = await begin("/export/ntriples");
  await proxy.cut();
  expect(await readToEnd(running)).toBe(false);
  const refused = await fetch(`${api.url}/export/ntriples`);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
  await proxy.restore();
  await untilFree();
});

test("a graph without facts has nothing to export", async () => {
  await emptyGraph(database());
  const refused = await fetch(`${api.url}/export/csv`);
  expect(refused.status).toBe(404);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "NOTHING_TO_EXPORT" } }] });
});
