import type { ReadQuery } from "../graph/run-read-query.ts";
import { compareText } from "../model/compare-text.ts";
import { countThrough } from "./in-database/count-through.ts";
import { addUp, countWays } from "./in-database/count-ways.ts";
import { explainWalks } from "./in-database/explain-walks.ts";
import { type BestSearch, completeDirectly, meetInTheMiddle } from "./in-database/find-best.ts";
import { findContacts } from "./in-database/find-contacts.ts";
import { findNearest } from "./in-database/find-nearest.ts";
import { completeThrough } from "./in-database/find-through.ts";
import { type CompleteWalk, listWalks } from "./in-database/list-walks.ts";
import { toWaypoints } from "./in-database/passing-wave.ts";
import { type SearchContext, toContext } from "./in-database/search-context.ts";
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
  SharedMeetings,
} from "./path-finder.ts";

/**
 * Answers from the database, a statement a layer; slower than from memory, and the same.
 * @param version of the graph as far as anybody knows
 */
export function databaseFinder(read: ReadQuery, version: number): PathFinder {
  const contextOf = (rules: PathRules) => toContext(read, rules, rules.avoid);
  return {
    version,
    knows: () => false,
    findPaths: (search) => {
      const context = contextOf(search.rules);
      return findOutcome(context, search, () => listWalks(toCompletion(context, search), search.first));
    },
    countShortest: (search, ceiling) => countShortest(contextOf(search.rules), search, ceiling),
    findNearest: (search) => {
      const direct = { ...search, rules: { ...search.rules, through: [] } };
      const context = contextOf(search.rules);
      return findOutcome(context, direct, () => findNearest(context, toBestSearch(direct), direct.first));
    },
    countDistances: (from, rules, connectors) => countDistances(contextOf(rules), from, rules, connectors),
    findContacts: (of, rules) => findContacts(toContext(read, rules, []), of),
    findCommonContacts: (first, second, rules) => findCommonContacts(toContext(read, rules, []), first, second),
  };
}

/** The paths of no hop first, then those that `find` finds; or why there are none. */
async function findOutcome(
  context: SearchContext,
  search: PathSearch,
  find: () => Promise<readonly Walk[]>,
): Promise<PathOutcome> {
  const idle = findIdlePaths(search);
  if (idle.length >= search.first) return { found: true, paths: idle.slice(0, search.first) };
  const moving = (await find()).filter(({ steps }) => steps.length > 0).slice(0, search.first - idle.length);
  if (moving.length + idle.length === 0) return whyNotFound(context, toBestSearch(search));
  return { found: true, paths: [...idle, ...(await explainWalks(context, moving))] };
}

function toCompletion(context: SearchContext, search: PathSearch): CompleteWalk {
  const waypoints = toWaypoints(search.rules.through);
  if (waypoints.size === 0) return completeDirectly(context, toBestSearch(search));
  return completeThrough(context, toBestSearch(search), waypoints);
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
    .sort(compareText)
    .map((start) => ({ start, hops: [] }));
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
    .sort((one, other) => other.reaches - one.reaches || compareText(one.id, other.id));
  return { counts, connectors: most.slice(0, connectors) };
}

async function findCommonContacts(
  context: SearchContext,
  first: readonly string[],
  second: readonly string[],
): Promise<readonly CommonContact[]> {
  const own = new Set([...first, ...second]);
  const ofSecond = new Map((await findContacts(context, second)).map((contact) => [contact.id, contact]));
  return (await findContacts(context, first)).flatMap((one) => {
    const other = ofSecond.get(one.id);
    if (other === undefined || own.has(one.id)) return [];
    return [{ id: one.id, withFirst: toShared(one), withSecond: toShared(other) }];
  });
}

function toShared({ meetings, firstOn, lastOn }: SharedMeetings): SharedMeetings {
  return { meetings, firstOn, lastOn };
}

function toBestSearch({ from, to, rules: { maxHops, avoid } }: PathSearch): BestSearch {
  return { from, to, maxHops, avoid };
}
