import { setTimeout as sleep } from "node:timers/promises";
import type { ReadableDatabase, ReadQuery } from "../../../src/graph/run-read-query.ts";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import { type NetworkEvent, NetworkHolder } from "../../../src/network/network-holder.ts";
import { looseRules } from "../../support/network/loose-rules.ts";
import { readWithin } from "../../support/network/read-within.ts";
import { addToNetwork, writeNetwork } from "../../support/network/write-network.ts";
import { connectForTests, runCypher } from "../../support/test-graph.ts";

const database = connectForTests();
const opened: NetworkHolder[] = [];

beforeEach(() => writeNetwork(database(), [meeting("tea", "ada", "bela"), meeting("lunch", "bela", "cara")]));
afterEach(async () => {
  for (const holder of opened.splice(0)) await holder.close();
});

test("the database answers until the network is in memory, and memory does from then on", async () => {
  const { holder, events } = open(16);
  expect(holder.state).toBe("building");
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: true, meetings: ["tea", "lunch"] });
  await until(() => holder.state === "fresh");
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["tea", "lunch"] });
  expect(events).toEqual([
    { kind: "built", version: 1, meetings: 2, bytes: expect.any(Number), ms: expect.any(Number) },
  ]);
});

test("a load is noticed without a restart", async () => {
  const { holder } = open(16);
  await until(() => holder.state === "fresh");
  await addToNetwork(database(), [meeting("dinner", "ada", "cara")]);
  await until(() => holder.state === "fresh" && holder.finder(reading).version === 2);
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["dinner"] });
});

test("whoever sees another version in the graph has the network built anew at once", async () => {
  const { holder, events } = open(16, 3_600_000);
  await until(() => holder.state === "fresh");
  await addToNetwork(database(), [meeting("dinner", "ada", "cara")]);
  holder.noteVersion(2);
  await until(() => events.length === 2);
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["dinner"] });
});

test("a graph that was emptied and loaded anew is noticed though its version is the same", async () => {
  const { holder } = open(16);
  await until(() => holder.state === "fresh");
  await writeNetwork(database(), [meeting("dinner", "ada", "cara")]);
  // A check may fall between the meetings and their version: what it builds is of version 0, and built anew.
  await until(() => holder.state === "fresh" && holder.finder(reading).version === 1 && isDinnerFound(holder));
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["dinner"] });
});

test("a network that is too large is left to the database, and tried again after the next load", async () => {
  const many = Array.from({ length: 4_000 }, (_, number) => meeting(`tea-${number}`, "ada", "bela"));
  await addToNetwork(database(), many);
  const { holder, events } = open(1);
  await until(() => holder.state === "too_large");
  expect(events).toEqual([{ kind: "too_large", limitMb: 1 }]);
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: true, meetings: ["tea", "lunch"] });
  await writeNetwork(database(), [meeting("dinner", "ada", "cara")]);
  await until(() => holder.state === "fresh" && holder.finder(reading).version === 1);
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["dinner"] });
});

test("without memory there is no copy", async () => {
  const { holder, events } = open(0);
  holder.noteVersion(7);
  expect([holder.state, holder.finder(reading).version]).toEqual(["off", 7]);
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: true, meetings: ["tea", "lunch"] });
  expect(events).toEqual([]);
});

test("a build that fails is told of and tried again with patience", async () => {
  await runCypher(database(), 'MATCH (meeting:Meeting {id: "tea"}) REMOVE meeting.formats');
  const { holder, events } = open(16);
  await until(() => events.length > 0);
  expect(events).toMatchObject([{ kind: "failed" }]);
  await runCypher(database(), 'MATCH (meeting:Meeting {id: "tea"}) SET meeting.formats = []');
  await until(() => holder.state === "fresh");
  expect(await hopsFromAdaToCara(holder)).toEqual({ isReading: false, meetings: ["tea", "lunch"] });
});

test("a database that is away is waited for in silence", async () => {
  const away: ReadableDatabase = { driver: database().driver, name: "nowhere" };
  const events: NetworkEvent[] = [];
  const holder = new NetworkHolder({ database: away, limitMb: 16, onEvent: (event) => events.push(event) });
  opened.push(holder);
  await sleep(300);
  expect([holder.state, events]).toEqual(["building", []]);
});

test("closing ends a build that runs", async () => {
  const { holder, events } = open(16);
  await holder.close();
  await sleep(300);
  expect([holder.state, events]).toEqual(["building", []]);
});

const reading: ReadQuery = (statement, parameters) => readWithin(database(), 10_000)(statement, parameters);

function open(limitMb: number, askEveryMs = 100) {
  const events: NetworkEvent[] = [];
  const holder = new NetworkHolder({
    database: database(),
    limitMb,
    askEveryMs,
    onEvent: (event) => events.push(event),
  });
  opened.push(holder);
  return { holder, events };
}

/** The meetings of the best path, and whether the database was read for it. */
async function hopsFromAdaToCara(holder: NetworkHolder) {
  let isReading = false;
  const finder = holder.finder((statement, parameters) => {
    isReading = true;
    return reading(statement, parameters);
  });
  const outcome = await finder.findPaths({ from: ["ada"], to: ["cara"], first: 1, rules: looseRules });
  const hops = outcome.found ? outcome.paths.flatMap((path) => path.hops) : [];
  return { isReading, meetings: hops.map((hop) => hop.meeting) };
}

async function isDinnerFound(holder: NetworkHolder): Promise<boolean> {
  return (await hopsFromAdaToCara(holder)).meetings.includes("dinner");
}

function meeting(id: string, ...people: readonly string[]): MeetingRow {
  return {
    id,
    earliest: "2031-05-01",
    latest: "2031-05-01",
    personCount: people.length,
    mode: "IN_PERSON",
    formats: [],
    people: people.map((person) => ({ id: person, contact: "DIRECT", party: null, office: null })),
  };
}

async function until(isReached: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await isReached())) {
    if (performance.now() > deadline) throw new Error("waited in vain");
    await sleep(50);
  }
}
