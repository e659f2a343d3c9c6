import { bestThroughJoints, joinSides, wayBack } from "./join-sides.ts";
import { type CompleteRoute, listRoutes, stop } from "./list-routes.ts";
import type { PathQuestion } from "./path-question.ts";
import { compareNodes, compareRoutes, type Route } from "./route.ts";
import { noWaypoints, SearchSide } from "./search-side.ts";

/** The best `first` routes, best first, and the side that the last search without waypoints used forward. */
export function findRoutes(question: PathQuestion, first: number): readonly Route[] {
  const nodes = question.incidence.ids.length;
  const complete = question.waypoints.masks === 1 ? completeDirectly(question) : completeThrough(question);
  return listRoutes(
    complete,
    (one, other) => compareRoutes(one, other, question.network.meetings, nodes),
    (one, other) => compareNodes(one, other, nodes) === 0,
    first,
  );
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

function completeThrough(question: PathQuestion): CompleteRoute {
  const { incidence, rules, starts, ends, avoided, waypoints, maxHops } = question;
  const nodes = incidence.ids.length;
  const side = new SearchSide(incidence, rules, "FORWARD", waypoints.masks);
  const goals = ends.map((node) => (waypoints.masks - 1) * nodes + node);
  const first = starts.map((node) => (waypoints.nodeBits?.[node] ?? 0) * nodes + node);
  const never = avoided.flatMap((node) => Array.from({ length: waypoints.masks }, (_, mask) => mask * nodes + node));
  return (start, banned) => {
    const spur = start.states.at(-1);
    const from = spur === undefined ? first.filter((state) => !banned.has(state)) : [spur];
    const firstSteps = spur === undefined ? new Set<number>() : banned;
    side.begin(rules, waypoints, from, [...never, ...start.states.slice(0, -1)]);
    const goal = reachGoal(side, goals, maxHops - start.meetings.length, firstSteps);
    if (goal === undefined) return undefined;
    const { states, meetings } = wayBack(side, goal);
    return appendRoute(start, { states: states.reverse(), meetings: meetings.reverse() });
  };
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
