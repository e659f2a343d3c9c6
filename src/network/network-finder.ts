import { findDistances } from "./count-distances.ts";
import { countDirectRoutes, toCounted } from "./count-routes.ts";
import { countThroughRoutes } from "./count-through.ts";
import { toCountingRules } from "./counting-rules.ts";
import { findNearestRoutes } from "./find-nearest.ts";
import { findRoutes } from "./find-routes.ts";
import type { Network } from "./network.ts";
import type { CommonContact, FoundPath, MeetingRules, PathFinder, PathOutcome, PathSearch } from "./path-finder.ts";
import { findNodes, type PathQuestion, type Sides, toPathQuestion } from "./path-question.ts";
import type { Route } from "./route.ts";
import { toHop, toShared } from "./shared-meetings.ts";
import { type ContactTally, tallyContacts } from "./tally-contacts.ts";
import { whyNotFound } from "./why-not-found.ts";

/** Answers from memory. Every answer is worked out in one go, so that searches may share their arrays. */
export function networkFinder(network: Network): PathFinder {
  const sides: Sides = new Map();
  const question = (search: PathSearch) => toPathQuestion(network, sides, search);
  return {
    version: network.version,
    findPaths: async (search) => {
      const idle = findIdlePaths(search);
      if (idle.length >= search.first) return { found: true, paths: idle.slice(0, search.first) };
      const asked = question(search);
      const paths = findRoutes(asked, search.first).map((route) => toPath(asked, route));
      const moving = paths.filter(({ hops }) => hops.length > 0);
      return toOutcome(asked, [...idle, ...moving].slice(0, search.first));
    },
    countShortest: async (search, ceiling) => {
      const idle = findIdlePaths(search);
      if (idle.length > 0) return toCounted(idle.length, ceiling);
      const asked = question(search);
      return asked.waypoints.masks === 1 ? countDirectRoutes(asked, ceiling) : countThroughRoutes(asked, ceiling);
    },
    findNearest: async (search) => {
      const asked = question({ ...search, rules: { ...search.rules, through: [] } });
      const routes = findNearestRoutes(asked, search.first);
      return toOutcome(
        asked,
        routes.map((route) => toPath(asked, route)),
      );
    },
    countDistances: async (from, rules, connectors) =>
      findDistances(question({ from, to: [], first: 0, rules: { ...rules, through: [] } }), connectors),
    findContacts: async (of, rules) => {
      const { ids, tallies } = findTallies(network, of, rules);
      return [...tallies].map(([node, tally]) => ({
        id: ids[node] ?? "",
        ...toShared(tally),
        smallest: tally.smallest,
      }));
    },
    findCommonContacts: async (first, second, rules) => findCommon(network, first, second, rules),
  };
}

/** Paths of no hop: whoever is start and end at once, known to a meeting or not, and is all that `through` asks for. */
function findIdlePaths({ from, to, rules }: PathSearch): readonly FoundPath[] {
  const ends = new Set(to);
  const left = new Set(rules.avoid);
  const idle = [...new Set(from)].filter((id) => ends.has(id) && !left.has(id));
  const isAll = (id: string) => rules.through.every((waypoint) => waypoint === id);
  return idle
    .filter(isAll)
    .sort()
    .map((start) => ({ start, hops: [] }));
}

function toOutcome(question: PathQuestion, paths: readonly FoundPath[]): PathOutcome {
  return paths.length > 0 ? { found: true, paths } : whyNotFound(question);
}

function toPath({ network, incidence, rules }: PathQuestion, { states, meetings }: Route): FoundPath {
  const nodes = states.map((state) => state % incidence.ids.length);
  const hops = meetings.map((meeting, at) =>
    toHop(network, incidence, rules, nodes[at] ?? 0, nodes[at + 1] ?? 0, meeting),
  );
  return { start: incidence.ids[nodes[0] ?? 0] ?? "", hops };
}

function findTallies(network: Network, of: readonly string[], rules: MeetingRules) {
  const incidence = network.incidence(rules.by);
  const counting = toCountingRules(network.meetings, rules, []);
  const tallies: ReadonlyMap<number, ContactTally> = tallyContacts(incidence, counting, findNodes(incidence, of, []));
  return { ids: incidence.ids, tallies };
}

/** Whom both met, apart from themselves. */
function findCommon(
  network: Network,
  first: readonly string[],
  second: readonly string[],
  rules: MeetingRules,
): readonly CommonContact[] {
  const own = new Set([...first, ...second]);
  const { ids, tallies } = findTallies(network, first, rules);
  const others = findTallies(network, second, rules).tallies;
  return [...tallies].flatMap(([node, tally]) => {
    const id = ids[node] ?? "";
    const other = others.get(node);
    if (other === undefined || own.has(id)) return [];
    return [{ id, withFirst: toShared(tally), withSecond: toShared(other) }];
  });
}
