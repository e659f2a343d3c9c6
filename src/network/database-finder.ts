import type { ReadQuery } from "../graph/run-read-query.ts";
import { countThrough } from "./in-database/count-through.ts";
import { addUp, countWays } from "./in-database/count-ways.ts";
import { explainWalks } from "./in-database/explain-walks.ts";
import { type BestSearch, completeDirectly, meetInTheMiddle } from "./in-database/find-best.ts";
import { findContacts } from "./in-database/find-contacts.ts";
import { findNearest } from "./in-database/find-nearest.ts";
import { completeThrough } from "./in-database/find-through.ts";
import { listWalks } from "./in-database/list-walks.ts";
import { toWaypoints } from "./in-database/passing-wave.ts";
import { type SearchContext, toContext } from "./in-database/search-context.ts";
import { compareIds } from "./in-database/take-step.ts";
import type { Walk } from "./in-database/walk.ts";
import { Wave } from "./in-database/wave.ts";
import { whyNotFound } from "./in-database/why-not-found.ts";
import type {
  CommonContact,
  CountedPaths,
  Distances,
  FoundPath,
  PathFinder,
  PathOutcome,
  PathRules,
  PathSearch,
} from "./path-finder.ts";

/**
 * Answers from the database, a statement a layer; slower than from memory, and the same.
 * @param version of the graph as far as anybody knows
 */
export function databaseFinder(read: ReadQuery, version: number): PathFinder {
  const contextOf = (rules: PathRules) => toContext(read, rules, rules.avoid);
  return {
    version,
    findPaths: (search) => findPaths(contextOf(search.rules), search),
    countShortest: (search, ceiling) => countShortest(contextOf(search.rules), search, ceiling),
    findNearest: async (search) => {
      const context = contextOf(search.rules);
      return toOutcome(context, search, await findNearest(context, toBestSearch(search), search.first), []);
    },
    countDistances: (from, rules, connectors) => countDistances(contextOf(rules), from, rules, connectors),
    findContacts: (of, rules) => findContacts(toContext(read, rules, []), of),
    findCommonContacts: (first, second, rules) => findCommonContacts(toContext(read, rules, []), first, second),
  };
}

async function findPaths(context: SearchContext, search: PathSearch): Promise<PathOutcome> {
  const idle = findIdlePaths(search);
  if (idle.length >= search.first) return { found: true, paths: idle.slice(0, search.first) };
  const best = toBestSearch(search);
  const waypoints = toWaypoints(search.rules.through);
  const complete = waypoints.size === 0 ? completeDirectly(context, best) : completeThrough(context, best, waypoints);
  const walks = await listWalks(complete, search.first);
  return toOutcome(
    context,
    search,
    walks.filter(({ steps }) => steps.length > 0),
    idle,
  );
}

async function countShortest(context: SearchContext, search: PathSearch, ceiling: number): Promise<CountedPaths> {
  const idle = findIdlePaths(search).length;
  const count = idle > 0 ? idle : await countMoving(context, search);
  return { count: Math.min(count, ceiling), isExact: count <= ceiling };
}

async function countMoving(context: SearchContext, search: PathSearch): Promise<number> {
  const best = toBestSearch(search);
  const waypoints = toWaypoints(search.rules.through);
  if (waypoints.size > 0) return countThrough(context, best, waypoints);
  return countWays(context, await meetInTheMiddle(context, best));
}

/** Paths of no hop: whoever is start and end at once, and is all that the path has to pass. */
function findIdlePaths({ from, to, rules: { avoid, through } }: PathSearch): readonly FoundPath[] {
  const idle = [...new Set(from)].filter((id) => to.includes(id) && !avoid.includes(id));
  return idle
    .filter((id) => through.every((waypoint) => waypoint === id))
    .sort(compareIds)
    .map((start) => ({ start, hops: [] }));
}

async function toOutcome(
  context: SearchContext,
  search: PathSearch,
  walks: readonly Walk[],
  idle: readonly FoundPath[],
): Promise<PathOutcome> {
  if (walks.length + idle.length === 0) return whyNotFound(context, toBestSearch(search));
  const paths = [...idle, ...(await explainWalks(context, walks))];
  return { found: true, paths: paths.slice(0, search.first) };
}

async function countDistances(
  context: SearchContext,
  from: readonly string[],
  { maxHops, avoid }: PathRules,
  connectors: number,
): Promise<Distances> {
  const wave = new Wave(context, "forwards", from, avoid);
  while (wave.hops < maxHops) await wave.grow();
  const counts = wave.layers.slice(1).map(({ size }) => size);
  if (maxHops < 2) return { counts, connectors: [] };
  const [, near = new Map<string, unknown>(), far = new Map<string, unknown>()] = wave.layers;
  const reached = await addUp(context, new Map([...far.keys()].map((id) => [id, 1])), [...near.keys()]);
  const most = [...reached]
    .map(([id, reaches]) => ({ id, reaches }))
    .sort((one, other) => other.reaches - one.reaches || compareIds(one.id, other.id));
  return { counts, connectors: most.slice(0, connectors) };
}

async function findCommonContacts(
  context: SearchContext,
  first: readonly string[],
  second: readonly string[],
): Promise<readonly CommonContact[]> {
  const own = new Set([...first, ...second]);
  const ofSecond = new Map((await findContacts(context, second)).map((contact) => [contact.id, contact]));
  return (await findContacts(context, first)).flatMap(({ id, smallest: _, ...withFirst }) => {
    const other = ofSecond.get(id);
    if (other === undefined || own.has(id)) return [];
    const { meetings, firstOn, lastOn } = other;
    return [
      {
        id,
        withFirst: { meetings: withFirst.meetings, firstOn: withFirst.firstOn, lastOn: withFirst.lastOn },
        withSecond: { meetings, firstOn, lastOn },
      },
    ];
  });
}

function toBestSearch({ from, to, rules: { maxHops, avoid } }: PathSearch): BestSearch {
  return { from, to, maxHops, avoid };
}
