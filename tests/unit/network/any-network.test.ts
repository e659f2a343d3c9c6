import fc from "fast-check";
import { networkFinder } from "../../../src/network/network-finder.ts";
import type { FoundPath, PathOutcome, PathSearch } from "../../../src/network/path-finder.ts";
import {
  anyCrowdRows,
  anyEnds,
  anyKind,
  anyOfCrowd,
  anyRows,
  anyRules,
  anyWaypoints,
  buildNetwork,
} from "../../support/plain-network/any-network.ts";
import { encountersOf, plainGraph } from "../../support/plain-network/plain-graph.ts";
import {
  compareWalks,
  type PlainWalk,
  plainLayers,
  plainPaths,
  plainReason,
  plainShared,
  plainShortest,
  plainWalks,
  toFoundPath,
} from "../../support/plain-network/plain-paths.ts";

const runs = { numRuns: 400 };

const anyQuestion = (mostHops: number) =>
  anyKind.chain((by) =>
    fc.record({
      rows: anyRows,
      rules: anyRules(by, mostHops),
      from: anyEnds(by),
      to: anyEnds(by),
      through: anyWaypoints(by),
    }),
  );

/** Whoever is at both ends needs no hop, also where no meeting knows them. */
function addIdle(walks: readonly PlainWalk[], { from, to, rules }: PathSearch): readonly PlainWalk[] {
  const known = walks.filter(({ meetings }) => meetings.length === 0).map(({ nodes }) => nodes[0]);
  const idle = [...new Set(from)].filter((id) => to.includes(id) && !rules.avoid.includes(id) && !known.includes(id));
  const passing = idle.filter((id) => rules.through.every((waypoint) => waypoint === id));
  return [...walks, ...passing.map((id) => ({ nodes: [id], meetings: [] }))].sort(compareWalks);
}

function pathsOf(outcome: PathOutcome): readonly FoundPath[] {
  return outcome.found ? outcome.paths : [];
}

const nodesOn = ({ start, hops }: FoundPath) => [start, ...hops.map(({ to }) => to)];

test("paths are those of a plain search, in the order of the ranking, and tell why none is found", async () => {
  const first = fc.constantFrom(1, 1, 3, 1000);
  await fc.assert(
    fc.asyncProperty(anyQuestion(6), first, async ({ rows, rules, from, to }, count) => {
      const graph = plainGraph(rows, rules, rules.avoid);
      const search = { from, to, rules, first: count };
      const walks = addIdle(plainPaths(graph, search), search);
      const outcome = await networkFinder(buildNetwork(rows)).findPaths(search);
      expect(pathsOf(outcome)).toEqual(walks.slice(0, count).map((walk) => toFoundPath(graph, walk)));
      if (!outcome.found) expect(outcome.reason).toBe(plainReason(graph, search, rules));
    }),
    runs,
  );
});

test("among many people shortest paths and distances are those of a plain search, in order and number", async () => {
  const ends = fc.array(anyOfCrowd, { minLength: 1, maxLength: 2 });
  const rules = fc.constantFrom("PERSON" as const, "OFFICE" as const).chain((by) => anyRules(by, 9));
  await fc.assert(
    fc.asyncProperty(anyCrowdRows, rules, ends, ends, async (rows, rules, from, to) => {
      const graph = plainGraph(rows, rules, rules.avoid);
      const search = { from, to, rules, first: 1 };
      const walks = addIdle(plainShortest(graph, search), search);
      const finder = networkFinder(buildNetwork(rows));
      const first = Math.min(walks.length, 12);
      for (const count of first > 1 ? [1, first] : [1]) {
        const outcome = await finder.findPaths({ ...search, first: count });
        expect(pathsOf(outcome)).toEqual(walks.slice(0, count).map((walk) => toFoundPath(graph, walk)));
      }
      // Somebody unknown at both ends needs no hop, and then nothing else is as short.
      const shortest = walks.filter(({ meetings }) => meetings.length === walks[0]?.meetings.length);
      expect(await finder.countShortest(search, 1000)).toEqual({ count: shortest.length, isExact: true });
      const layers = plainLayers(graph, from);
      const { counts } = await finder.countDistances(from, rules, 0);
      expect(counts).toEqual(Array.from({ length: rules.maxHops }, (_, at) => layers[at + 1]?.length ?? 0));
    }),
    runs,
  );
});

test("paths through listed people and meetings are those of a plain search, in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyQuestion(4),
      fc.constantFrom(1, 4),
      async ({ rows, rules: plain, from, to, through }, first) => {
        const rules = { ...plain, through };
        const graph = plainGraph(rows, rules, rules.avoid);
        const search = { from, to, rules, first };
        const walks = addIdle(plainWalks(graph, search), search).slice(0, first);
        const outcome = await networkFinder(buildNetwork(rows)).findPaths(search);
        const paths = pathsOf(outcome);
        if (!outcome.found) expect(outcome.reason).toBe(plainReason(graph, search, rules));
        expect(paths.map(nodesOn)).toEqual(walks.map(({ nodes }) => nodes));
        paths.forEach((path, place) => {
          const nodes = nodesOn(path);
          const meetings = path.hops.map((hop) => {
            const row = encountersOf(graph, hop.from, hop.to).find(
              (encounter) => encounter.row.id === hop.meeting,
            )?.row;
            if (row === undefined) throw new Error(`${hop.from} and ${hop.to} did not meet at ${hop.meeting}`);
            return row;
          });
          const passed = [...nodes, ...meetings.map(({ id }) => id)];
          expect(through.filter((id) => !passed.includes(id))).toEqual([]);
          expect(compareWalks({ nodes, meetings }, walks[place] ?? { nodes: [], meetings: [] })).toBe(0);
          expect(path).toEqual(toFoundPath(graph, { nodes, meetings }));
        });
      },
    ),
    runs,
  );
});

test("shortest paths are counted by their people, up to the ceiling", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(4), fc.boolean(), async ({ rows, rules: plain, from, to, through }, isThrough) => {
      const rules = isThrough ? { ...plain, through } : plain;
      const graph = plainGraph(rows, rules, rules.avoid);
      const search = { from, to, rules, first: 1 };
      const walks = addIdle((isThrough ? plainWalks : plainPaths)(graph, search), search);
      const count = walks.filter(({ meetings }) => meetings.length === walks[0]?.meetings.length).length;
      const finder = networkFinder(buildNetwork(rows));
      expect(await finder.countShortest(search, 1000)).toEqual({ count, isExact: true });
      expect(await finder.countShortest(search, 2)).toEqual({ count: Math.min(count, 2), isExact: count <= 2 });
    }),
    runs,
  );
});

test("the nearest are those of a plain search, each with the best path there", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(6), fc.constantFrom(1, 2, 9), async ({ rows, rules, from, to }, first) => {
      const graph = plainGraph(rows, rules, rules.avoid);
      const search = { from, to, rules, first };
      const walks = addIdle(plainPaths(graph, search), search);
      const nearest = walks.filter(
        ({ nodes }, at) => walks.findIndex((other) => other.nodes.at(-1) === nodes.at(-1)) === at,
      );
      const outcome = await networkFinder(buildNetwork(rows)).findNearest(search);
      expect(pathsOf(outcome)).toEqual(nearest.slice(0, first).map((walk) => toFoundPath(graph, walk)));
      if (!outcome.found) expect(outcome.reason).toBe(plainReason(graph, search, rules));
    }),
    runs,
  );
});

test("distances and connectors are those of a plain search", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(5), async ({ rows, rules, from }) => {
      const graph = plainGraph(rows, rules, rules.avoid);
      const layers = plainLayers(graph, from);
      const counts = Array.from({ length: rules.maxHops }, (_, at) => layers[at + 1]?.length ?? 0);
      const connectors = (rules.maxHops < 2 ? [] : (layers[1] ?? []))
        .map((id) => ({ id, reaches: graph.neighbors(id).filter((other) => layers[2]?.includes(other)).length }))
        .filter(({ reaches }) => reaches > 0)
        .sort((one, other) => other.reaches - one.reaches || (one.id < other.id ? -1 : 1));
      const distances = await networkFinder(buildNetwork(rows)).countDistances(from, rules, 3);
      expect(distances).toEqual({ counts, connectors: connectors.slice(0, 3) });
    }),
    runs,
  );
});

test("contacts, and the contacts that two have in common, are those of a plain count", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(1), async ({ rows, rules, from, to }) => {
      const graph = plainGraph(rows, rules, []);
      const meetingsOf = (ids: readonly string[]) =>
        graph
          .nodes()
          .filter((id) => !ids.includes(id))
          .map((id) => ({ id, encounters: ids.flatMap((own) => encountersOf(graph, own, id)) }))
          .filter(({ encounters }) => encounters.length > 0);
      const contacts = meetingsOf(from).map(({ id, encounters }) => {
        const smallest = Math.min(...encounters.map(({ row }) => row.personCount));
        return { id, ...plainShared(encounters), smallest };
      });
      const others = meetingsOf(to);
      const common = meetingsOf(from).flatMap(({ id, encounters }) => {
        const other = others.find((one) => one.id === id);
        if (other === undefined || to.includes(id)) return [];
        return [{ id, withFirst: plainShared(encounters), withSecond: plainShared(other.encounters) }];
      });
      const finder = networkFinder(buildNetwork(rows));
      expect(byId(await finder.findContacts(from, rules))).toEqual(byId(contacts));
      expect(byId(await finder.findCommonContacts(from, to, rules))).toEqual(byId(common));
    }),
    runs,
  );
});

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
