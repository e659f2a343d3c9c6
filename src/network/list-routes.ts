import { cutRoute, emptyRoute, type Route } from "./route.ts";

/** Stands for the end in the place of a next state: the route goes no further. */
export const stop = -1;

/** The best whole route that starts so and whose next state, or `stop`, is none of the banned ones. */
export type CompleteRoute = (start: Route, banned: ReadonlySet<number>) => Route | undefined;

interface Candidate {
  readonly route: Route;
  /** It is the best of all routes that start with its first `shared` states and go on to no banned state. */
  readonly shared: number;
  readonly banned: ReadonlySet<number>;
}

/**
 * The best `first` routes in order (Yen's algorithm with Lawler's division): the routes beside one that has been listed
 * fall into classes by where they leave it, and the best of each class is a candidate. Of routes through the same nodes
 * the best is listed.
 */
export function listRoutes(
  complete: CompleteRoute,
  compare: (one: Route, other: Route) => number,
  hasSameNodes: (one: Route, other: Route) => boolean,
  first: number,
): readonly Route[] {
  const listed: Route[] = [];
  const candidates: Candidate[] = [];
  const propose = (start: Route, banned: ReadonlySet<number>) => {
    const route = complete(start, banned);
    if (route !== undefined) candidates.push({ route, shared: start.states.length, banned });
  };
  propose(emptyRoute, new Set());
  while (listed.length < first) {
    const best = takeBest(candidates, compare);
    if (best === undefined) break;
    const { route, shared, banned } = best;
    if (!listed.some((other) => hasSameNodes(route, other))) listed.push(route);
    if (listed.length === first) break;
    for (let count = shared; count <= route.states.length; count += 1) {
      const next = route.states[count] ?? stop;
      propose(cutRoute(route, count), new Set(count === shared ? [...banned, next] : [next]));
    }
  }
  return listed;
}

function takeBest(candidates: Candidate[], compare: (one: Route, other: Route) => number): Candidate | undefined {
  let best = 0;
  candidates.forEach((candidate, at) => {
    const present = candidates[best];
    if (present !== undefined && compare(candidate.route, present.route) < 0) best = at;
  });
  return candidates.splice(best, 1)[0];
}
