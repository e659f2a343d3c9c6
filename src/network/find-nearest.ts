import { wayBack } from "./join-sides.ts";
import type { PathQuestion } from "./path-question.ts";
import type { Route } from "./route.ts";
import { noWaypoints } from "./search-side.ts";

/** The best route to each of the nearest `first` ends, best first. */
export function findNearestRoutes(question: PathQuestion, first: number): readonly Route[] {
  const { rules, starts, ends, avoided, maxHops, forward } = question;
  const wanted = new Set(ends);
  const found: number[] = [];
  forward.begin(rules, noWaypoints, starts, avoided);
  for (;;) {
    const there = [...forward.frontier].filter((node) => wanted.has(node));
    found.push(...there.sort((one, other) => compareWays(question, one, other)));
    const isDone = found.length >= Math.min(first, wanted.size) || forward.frontier.length === 0;
    if (isDone || forward.depth >= maxHops) break;
    forward.expand();
  }
  return found.slice(0, first).map((node) => {
    const { states, meetings } = wayBack(forward, node);
    return { states: states.reverse(), meetings: meetings.reverse() };
  });
}

function compareWays({ forward }: PathQuestion, one: number, other: number): number {
  const difference = (forward.cost[one] ?? 0) - (forward.cost[other] ?? 0);
  if (difference !== 0) return difference;
  return forward.comesBefore(one, other) ? -1 : 1;
}
