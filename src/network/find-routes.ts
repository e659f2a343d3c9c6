import { bestThroughJoints, joinSides, wayBack } from "./join-sides.ts";
import { type CompleteRoute, listRoutes, stop } from "./list-routes.ts";
import type { PathQuestion } from "./path-question.ts";
import { compareNodes, compareRoutes, type Route } from "./route.ts";
import { noWaypoints, SearchSide } from "./search-side.ts";

/** The best `first` routes, best first. */
export function findRoutes(question: PathQuestion, first: number): readonly Route[] {
  const near = first === 1 ? findNear(question) : undefined;
  if (near !== undefined) return [near];
  const nodes = question.incidence.ids.length;
  const complete = question.waypoints.masks === 1 ? completeDirectly(question) : completeThrough(question);
  return listRoutes(
    complete,
    (one, other) => compareRoutes(one, other, question.network.meetings, nodes),
    (one, other) => compareNodes(one, other, nodes) === 0,
    first,
  );
}

/** The best route between two nodes where it has one or two hops. */
function findNear({ near, rules, starts, ends, avoided, waypoints, maxHops }: PathQuestion): Route | undefined {
  const [from, to] = [starts[0], ends[0]];
  const isPlain = waypoints.masks === 1 && starts.length === 1 && ends.length === 1;
  if (!isPlain || from === undefined || to === undefined || from === to) return undefined;
  return near.find(rules, from, to, avoided, maxHops);
}

function completeDirectly({ forward, backward, rules, starts, ends, avoided, maxHops }: PathQuestion): CompleteRoute {
  return (start, banned) => {
    const spur = start.states.at(-1);
    const left = maxHops - start.meetings.length;
    if (spur === undefined) {
      forward.begin(
        rules,
        noWaypoints,
        starts.filter((node) => !banned.has(node)),
        avoided,
      );
      backward.begin(rules, noWaypoints, ends, avoided);
      return bestThroughJoints(forward, backward, joinSides(forward, backward, left, new Set()));
    }
    const before = start.states.slice(0, -1);
    forward.begin(rules, noWaypoints, [spur], [...avoided, ...before]);
    backward.begin(rules, noWaypoints, ends, [...avoided, ...start.states]);
    return appendRoute(start, bestThroughJoints(forward, backward, joinSides(forward, backward, left, banned)));
  };
}

/**
 * The best route is found from both ends. Those that share its beginning are found from there: whether a state has been
 * used already is not known from the end.
 */
function completeThrough(question: PathQuestion): CompleteRoute {
  const { incidence, rules, ends, waypoints, maxHops } = question;
  const nodes = incidence.ids.length;
  const forward = new SearchSide(incidence, rules, "FORWARD", waypoints.masks);
  const goals = ends.map((node) => (waypoints.masks - 1) * nodes + node);
  const first = startStates(question, question.starts);
  const never = blockedStates(question);
  return (start, banned) => {
    const spur = start.states.at(-1);
    if (spur === undefined) {
      const backward = new SearchSide(incidence, rules, "BACKWARD", waypoints.masks);
      const from = first.filter((state) => !banned.has(state));
      forward.begin(rules, waypoints, from, never);
      backward.begin(rules, waypoints, startStates(question, ends), never);
      const route = bestThroughJoints(forward, backward, joinSides(forward, backward, maxHops, new Set()));
      return route && passAgain(question, route);
    }
    forward.begin(rules, waypoints, [spur], [...never, ...start.states.slice(0, -1)]);
    const goal = reachGoal(forward, goals, maxHops - start.meetings.length, banned);
    if (goal === undefined) return undefined;
    const { states, meetings } = wayBack(forward, goal);
    return appendRoute(start, { states: states.reverse(), meetings: meetings.reverse() });
  };
}

/** The states of nodes at which a path starts. */
export function startStates({ incidence, waypoints }: PathQuestion, starts: readonly number[]): readonly number[] {
  return starts.map((node) => (waypoints.nodeBits?.[node] ?? 0) * incidence.ids.length + node);
}

/** All states of avoided nodes. */
export function blockedStates({ incidence, waypoints, avoided }: PathQuestion): readonly number[] {
  const nodes = incidence.ids.length;
  return avoided.flatMap((node) => Array.from({ length: waypoints.masks }, (_, mask) => mask * nodes + node));
}

/** The same nodes and meetings with the states as passed from the start. */
function passAgain({ incidence, waypoints }: PathQuestion, { states, meetings }: Route): Route {
  const nodes = incidence.ids.length;
  let mask = 0;
  const passed = states.map((state, at) => {
    const node = state % nodes;
    mask |= (waypoints.meetingBits.get(meetings[at - 1] ?? -1) ?? 0) | (waypoints.nodeBits?.[node] ?? 0);
    return mask * nodes + node;
  });
  return { states: passed, meetings };
}

/** The goal that is reached best, of those reached first. */
export function reachGoal(
  side: SearchSide,
  goals: readonly number[],
  maxHops: number,
  banned: ReadonlySet<number>,
): number | undefined {
  const isBetter = (goal: number, other: number) => {
    const difference = (side.cost[goal] ?? 0) - (side.cost[other] ?? 0);
    return difference < 0 || (difference === 0 && side.comesBefore(goal, other));
  };
  for (;;) {
    const there = goals.filter((goal) => side.levelOf(goal) === side.depth);
    const mayStop = side.depth > 0 || !banned.has(stop);
    if (mayStop && there.length > 0) return there.reduce((best, goal) => (isBetter(goal, best) ? goal : best));
    if (side.depth >= maxHops || side.frontier.length === 0) return undefined;
    if (side.depth === 0 && banned.size > 0) side.expandWithout([...banned].filter((state) => state !== stop));
    else side.expand();
  }
}

function appendRoute(start: Route, rest: Route | undefined): Route | undefined {
  if (rest === undefined) return undefined;
  return {
    states: [...start.states, ...rest.states.slice(start.states.length > 0 ? 1 : 0)],
    meetings: [...start.meetings, ...rest.meetings],
  };
}
