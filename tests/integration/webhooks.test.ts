import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildSchema, parse, validate } from "graphql";
import { pino } from "pino";
import { type RunningWebhooks, startWebhooks, type WebhookSettings } from "../../src/cli/start-webhooks.ts";
import { projectRoot } from "../../src/root.ts";
import { toMessageBody } from "../../src/webhooks/graph-change.ts";
import { findFiles } from "../support/clients/fenced-blocks.ts";
import { findProgram } from "../support/clients/find-program.ts";
import { runProgram } from "../support/clients/run-program.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, runCypher } from "../support/test-graph.ts";
import { type Received, type Reply, receiveWebhooks, type WebhookReceiver } from "../support/webhook-receiver.ts";

const secret = `whsec_${Buffer.alloc(32, 5).toString("base64")}`;
const examples = findFiles(readFileSync(join(projectRoot(), "docs", "webhooks.md"), "utf8"));
const homes = temporaryTree(examples);
const database = connectForTests();

let reply: Reply;
let receiver: WebhookReceiver;
let running: RunningWebhooks | undefined;
let outcomes: string[];
let home: string;
let homeCount = 0;

beforeEach(async () => {
  await emptyGraph(database());
  await load(5);
  reply = { status: 204 };
  outcomes = [];
  homeCount += 1;
  home = join(homes, `home-${homeCount}`);
  receiver = await receiveWebhooks(() => reply);
});
afterEach(async () => {
  await running?.close();
  await receiver.close();
});

test("a load is told to the address, signed, once, with what it did", async () => {
  await startAndBegin();
  await load(6);
  const [{ headers, body } = missing] = await receivedAtLeast(1);
  expect(JSON.parse(body)).toEqual({
    type: "graph.changed",
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    data: {
      since: 5,
      version: 6,
      loadedAt: expect.any(String),
      counts: {
        loads: 1,
        meetingsAdded: 2,
        cooperationsAdded: 0,
        readoutsAdded: 1,
        entitiesAdded: 3,
        corrected: 1,
        withdrawn: 0,
      },
      changes: {
        path: "/graphql",
        query: "{ changesSince(version: 5) { version records { kind id change name } nextAfter } }",
      },
    },
  });
  expect(headers["webhook-id"]).toMatch(/^msg_[0-9a-f]{32}$/);
  await until(() => outcomes.length > 0);
  await sleep(200);
  expect(receiver.received).toHaveLength(1);
  expect(outcomes).toEqual(["delivered"]);
});

test("what a message says to ask is a question of the API", () => {
  const counts = { loads: 1, meetingsAdded: 0, cooperationsAdded: 0, readoutsAdded: 0, entitiesAdded: 0 };
  const change = { version: 6, loadedAt: null, counts: { ...counts, corrected: 1, withdrawn: 0 } };
  const { query } = JSON.parse(toMessageBody(5, change)).data.changes;
  const schema = buildSchema(readFileSync(join(projectRoot(), "docs", "api.graphql"), "utf8"));
  expect(validate(schema, parse(query))).toEqual([]);
});

test("what was not told before the end is told after the next start, as one message; what was told is not repeated", async () => {
  await startAndBegin();
  await load(6);
  await receivedAtLeast(1);
  await until(() => outcomes.length === 1);
  await running?.close();
  await load(7);
  await load(8);
  start();
  const [, second = missing] = await receivedAtLeast(2);
  expect(JSON.parse(second.body).data).toMatchObject({ since: 6, version: 8, counts: { loads: 2, meetingsAdded: 4 } });
  await until(() => outcomes.length === 2);
  await running?.close();
  start();
  await sleep(300);
  expect(receiver.received).toHaveLength(2);
});

test("loopback is told nothing unless private addresses are allowed", async () => {
  start({ webhookPrivate: "off" });
  await until(() => existsSync(join(home, "webhooks.json")));
  await load(6);
  await until(() => outcomes.length > 0);
  expect(outcomes).toEqual(["refused"]);
  expect(receiver.received).toEqual([]);
});

test("the data folder holds no address, since an address may hold a key", async () => {
  await startAndBegin();
  const kept = readFileSync(join(home, "webhooks.json"), "utf8");
  expect(kept).toContain('"version": 5');
  expect(kept).not.toContain("127.0.0.1");
});

const python = findProgram(["python3", "python"]);
const verifiers = [
  { name: "Node", program: process.execPath, file: "verify.mjs" },
  ...(python.kind === "found" ? [{ name: "Python", program: python.program, file: "verify.py" }] : []),
];
if (python.kind === "missing") process.stderr.write(`\n*** verify.py is not run: ${python.sentence} ***\n\n`);

test("Python is there to verify with, or may be missing", () => {
  expect(python.kind === "found" || !python.mustFail).toBe(true);
});

test.each(verifiers)(
  "$name verifies a message as docs/webhooks.md says, and refuses what was changed",
  async ({ program, file }) => {
    await startAndBegin();
    await load(6);
    const [received = missing] = await receivedAtLeast(1);
    const verify = async (body: string, more: Readonly<Record<string, string>> = {}) => {
      const headers = { ...received.headers, ...more };
      const given = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
        String(Reflect.get(headers, name)),
      );
      const { stdout, stderr } = await runProgram(program, [file, secret, ...given], homes, body);
      return `${stdout}${stderr}`.trim();
    };
    expect(await verify(received.body)).toBe("genuine");
    expect(await verify(received.body.replace("6", "7"))).toBe("not genuine");
    expect(await verify(received.body, { "webhook-id": "msg_other" })).toBe("not genuine");
    expect(await verify(received.body, { "webhook-timestamp": "1700000000" })).toBe("not genuine");
    const rotated = `v1,AAAA ${String(received.headers["webhook-signature"])}`;
    expect(await verify(received.body, { "webhook-signature": rotated })).toBe("genuine");
  },
);

const missing: Received = { path: "", headers: {}, body: "{}" };

function start(more: Partial<WebhookSettings> = {}): void {
  const settings: WebhookSettings = {
    webhooks: [new URL(`${receiver.address}/key-in-the-path`)],
    webhookSecret: secret,
    webhookPrivate: "on",
    home,
    ...more,
  };
  running = startWebhooks(settings, {
    database: database(),
    logger: pino({ level: "silent" }),
    countDelivery: (outcome) => outcomes.push(outcome),
    checkEveryMs: 20,
  });
}

/** From here on loads are told. */
async function startAndBegin(): Promise<void> {
  start();
  await until(() => existsSync(join(home, "webhooks.json")));
}

async function load(version: number): Promise<void> {
  await runCypher(
    database(),
    `MERGE (graph:GraphVersion {id: "graph"}) SET graph.version = ${version}, graph.loadedAt = datetime()
     CREATE (:ChangeSet {id: "change-set/${version}", version: ${version}, meetingsAdded: 2, cooperationsAdded: 0,
       readoutsAdded: 1, entitiesAdded: 3, corrected: 1, withdrawn: 0})`,
  );
}

async function receivedAtLeast(count: number): Promise<readonly Received[]> {
  await until(() => receiver.received.length >= count);
  return receiver.received;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error("waited in vain");
    await sleep(20);
  }
}
