import { findDistances } from "./count-distances.ts";
import { countDirectRoutes, toCounted } from "./count-routes.ts";
import { countThroughRoutes } from "./count-through.ts";
import { toCountingRules } from "./counting-rules.ts";
import { findNearestRoutes } from "./find-nearest.ts";
import { findRoutes } from "./find-routes.ts";
import type { Network } from "./network.ts";
import type {
  CommonContact,
  FoundPath,
  MeetingRules,
  PathFinder,
  PathOutcome,
  PathSearch,
  SharedMeetings,
} from "./path-finder.ts";
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
    knows: (id, by) => network.incidence(by).find(id) !== undefined,
    findPaths: async (search) => findOutcome(question(search), search, findRoutes),
    countShortest: async (search, ceiling) => {
      const idle = findIdlePaths(search);
      if (idle.length > 0) return toCounted(idle.length, ceiling);
      const asked = question(search);
      return asked.waypoints.masks === 1 ? countDirectRoutes(asked, ceiling) : countThroughRoutes(asked, ceiling);
    },
    findNearest: async (search) => {
      const direct = { ...search, rules: { ...search.rules, through: [] } };
      return findOutcome(question(direct), direct, findNearestRoutes);
    },
    countDistances: async (from, rules, connectors) =>
      findDistances(question({ from, to: [], first: 0, rules: { ...rules, through: [] } }), connectors),
    findContacts: async (of, rules) => {
      const { ids, tally } = findTally(network, of, rules);
      return tally.nodes.map((node) => ({
        id: ids[node] ?? "",
        ...sharedWith(tally, node),
        smallest: tally.smallest[node] ?? 0,
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

/** Paths of no hop come first. */
function findOutcome(
  question: PathQuestion,
  search: PathSearch,
  find: (question: PathQuestion, first: number) => readonly Route[],
): PathOutcome {
  const idle = findIdlePaths(search);
  const routes = idle.length >= search.first ? [] : find(question, search.first);
  const moving = routes.filter(({ meetings }) => meetings.length > 0).map((route) => toPath(question, route));
  const paths = [...idle, ...moving].slice(0, search.first);
  return paths.length > 0 ? { found: true, paths } : whyNotFound(question);
}

function toPath({ network, incidence, rules }: PathQuestion, { states, meetings }: Route): FoundPath {
  const nodes = states.map((state) => state % incidence.ids.length);
  const hops = meetings.map((meeting, at) =>
    toHop(network, incidence, rules, nodes[at] ?? 0, nodes[at + 1] ?? 0, meeting),
  );
  return { start: incidence.ids[nodes[0] ?? 0] ?? "", hops };
}

function findTally(network: Network, of: readonly string[], rules: MeetingRules) {
  const incidence = network.incidence(rules.by);
  const counting = toCountingRules(network.meetings, rules, []);
  return { ids: incidence.ids, tally: tallyContacts(incidence, counting, findNodes(incidence, of, [])) };
}

function sharedWith({ meetings, firstDay, lastDay }: ContactTally, node: number): SharedMeetings {
  return toShared(meetings[node] ?? 0, firstDay[node] ?? 0, lastDay[node] ?? 0);
}

/** Whom both met, apart from themselves. */
function findCommon(
  network: Network,
  first: readonly string[],
  second: readonly string[],
  rules: MeetingRules,
): readonly CommonContact[] {
  const own = new Set([...first, ...second]);
  const { ids, tally } = findTally(network, first, rules);
  const other = findTally(network, second, rules).tally;
  return tally.nodes.flatMap((node) => {
    const id = ids[node] ?? "";
    if ((other.meetings[node] ?? 0) === 0 || own.has(id)) return [];
    return [{ id, withFirst: sharedWith(tally, node), withSecond: sharedWith(other, node) }];
  });
}
