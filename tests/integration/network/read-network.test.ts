import { setTimeout as sleep } from "node:timers/promises";
import { NetworkTooLarge } from "../../../src/network/network.ts";
import { networkFinder } from "../../../src/network/network-finder.ts";
import { readNetwork } from "../../../src/network/read-network.ts";
import { seededRandom } from "../../support/fictional-graph/load-fictional-graph.ts";
import { fictionalMeetings } from "../../support/network/fictional-network.ts";
import { looseRules } from "../../support/network/loose-rules.ts";
import { writeNetwork } from "../../support/network/write-network.ts";
import { connectForTests, runCypher } from "../../support/test-graph.ts";

const database = connectForTests();
const never = new AbortController().signal;
const enough = 64 * 2 ** 20;
const meetings = fictionalMeetings(
  { people: 300, offices: 90, parties: 20, meetings: 900, more: 6 },
  seededRandom(20310501),
);

beforeAll(async () => {
  await writeNetwork(database(), meetings);
  await runCypher(database(), 'CREATE (:Entity:Meeting {id: "planned", status: "SCHEDULED", formats: []})');
});

test("everybody who attended a held meeting is in the network, and nobody else", async () => {
  const { network, stamp } = await readNetwork(database(), enough, never);
  expect([...network.meetings.ids].sort()).toEqual(meetings.map(({ id }) => id).sort());
  expect(network.personIds).toEqual([...new Set(meetings.flatMap(({ people }) => people.map(({ id }) => id)))].sort());
  expect(network.version).toBe(stamp.version);
});

test("each person meets in the network whom the meetings say", async () => {
  const { network } = await readNetwork(database(), enough, never);
  for (const person of network.personIds.slice(0, 40)) {
    const contacts = await networkFinder(network).findContacts([person], looseRules);
    const met = contacts.map(({ id, meetings: count }) => `${id} ${count}`).sort();
    expect(met).toEqual(countCompanions(person));
  }
});

test("a graph that is loaded while it is read is read as one load left it", async () => {
  for (let load = 1; load <= 6; load += 1) {
    const reading = readNetwork(database(), enough, never);
    await sleep(load * 10);
    await addLateMeeting(load);
    const { network } = await reading;
    const late = network.meetings.ids.filter((id) => id.startsWith("late-"));
    expect(late.length).toBe(network.version - 1);
  }
});

test("reading ends where the memory does", async () => {
  await expect(readNetwork(database(), 20_000, never)).rejects.toThrow(NetworkTooLarge);
});

/** A load of one meeting in one transaction. */
function addLateMeeting(number: number) {
  return runCypher(
    database(),
    `MATCH (graph:GraphVersion {id: "graph"})
     SET graph.version = graph.version + 1, graph.loadedAt = datetime()
     CREATE (:Person {id: "late-comer"})-[:ATTENDED {contact: "DIRECT", offices: []}]->(:Entity:Meeting {
       id: "late-${number}", earliest: date("2031-05-01"), latest: date("2031-05-01"), personCount: 1, mode: "PHONE",
       formats: []
     })`,
  );
}

function countCompanions(person: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { people } of meetings) {
    if (!people.some(({ id }) => id === person)) continue;
    for (const { id } of people) if (id !== person) counts.set(id, 1 + (counts.get(id) ?? 0));
  }
  return [...counts].map(([id, count]) => `${id} ${count}`).sort();
}
