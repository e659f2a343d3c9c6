import { databaseFinder } from "../../../src/network/database-finder.ts";
import { networkFinder } from "../../../src/network/network-finder.ts";
import type { PathFinder, PathSearch } from "../../../src/network/path-finder.ts";
import { readNetwork } from "../../../src/network/read-network.ts";
import { seededRandom } from "../../support/fictional-graph/load-fictional-graph.ts";
import { fictionalMeetings, type NetworkSize } from "../../support/network/fictional-network.ts";
import { randomSearch } from "../../support/network/random-search.ts";
import { readWithin } from "../../support/network/read-within.ts";
import { writeNetwork } from "../../support/network/write-network.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();

const sizes: Readonly<Record<string, NetworkSize>> = {
  "a sparse network with islands": { people: 60, offices: 30, parties: 12, meetings: 45, more: 2 },
  "a dense network": { people: 30, offices: 12, parties: 5, meetings: 60, more: 5 },
  "a network of long ways": { people: 80, offices: 60, parties: 40, meetings: 70, more: 1 },
};
const questionsEach = 60;

describe.each(Object.entries(sizes))("memory and database answer alike on %s", (name, size) => {
  const random = seededRandom(name.length * 1009);
  const searches = Array.from({ length: questionsEach }, () => randomSearch(size, random));
  let inMemory: PathFinder;
  let inDatabase: PathFinder;

  beforeAll(async () => {
    await writeNetwork(database(), fictionalMeetings(size, random));
    const { network } = await readNetwork(database(), 64 * 2 ** 20, new AbortController().signal);
    inMemory = networkFinder(network);
    inDatabase = databaseFinder(readWithin(database(), 30_000), network.version);
  });

  test("which paths are best, and why there is none", () => expectSame((finder, search) => finder.findPaths(search)));

  test("how many paths are as short as the shortest", () =>
    expectSame((finder, search) => finder.countShortest(search, 1 + (search.first - 1) * 5)));

  test("who is nearest", () => expectSame((finder, search) => finder.findNearest(search)));

  test("how many are how far away, and who leads there", () =>
    expectSame((finder, { from, rules }) => finder.countDistances(from, rules, 5)));

  test("who met whom how often", () =>
    expectSame(async (finder, { from, rules }) => sortById(await finder.findContacts(from, rules))));

  test("whom two have both met", () =>
    expectSame(async (finder, { from, to, rules }) => sortById(await finder.findCommonContacts(from, to, rules))));

  async function expectSame(ask: (finder: PathFinder, search: PathSearch) => Promise<unknown>): Promise<void> {
    for (const search of searches) {
      const expected = { search, answer: await ask(inMemory, search) };
      expect({ search, answer: await ask(inDatabase, search) }).toEqual(expected);
    }
  }
});

test("the questions find, count and miss paths in about equal parts", async () => {
  const outcomes = new Map<string, number>();
  for (const [name, size] of Object.entries(sizes)) {
    const random = seededRandom(name.length);
    await writeNetwork(database(), fictionalMeetings(size, random));
    const { network } = await readNetwork(database(), 64 * 2 ** 20, new AbortController().signal);
    for (let asked = 0; asked < questionsEach; asked += 1) {
      const outcome = await networkFinder(network).findPaths(randomSearch(size, random));
      const kind = outcome.found ? `${Math.min(outcome.paths.length, 2)} paths` : outcome.reason;
      outcomes.set(kind, 1 + (outcomes.get(kind) ?? 0));
    }
  }
  expect([...outcomes.keys()].sort()).toEqual([
    "1 paths",
    "2 paths",
    "NOT_CONNECTED",
    "NO_MEETINGS_FROM",
    "NO_MEETINGS_TO",
    "TOO_FAR",
  ]);
  expect([...outcomes.values()].filter((count) => count < 5)).toEqual([]);
});

function sortById<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
