import { stop } from "./list-routes.ts";
import type { Route } from "./route.ts";
import type { SearchSide } from "./search-side.ts";

/**
 * Expands two sides that have begun, the cheaper first, until they meet or `maxHops` is passed: the nodes in which all
 * shortest paths cross from the last layer of one to the last of the other. With banned first steps the start goes first.
 */
export function joinSides(
  forward: SearchSide,
  backward: SearchSide,
  maxHops: number,
  banned: ReadonlySet<number>,
): readonly number[] {
  if (banned.size > 0) {
    if (maxHops < 1) return [];
    forward.expandWithout([...banned].filter((state) => state !== stop));
  }
  let joints = findJoints(forward, backward);
  while (joints.length === 0 && forward.depth + backward.depth < maxHops) {
    if (forward.frontier.length === 0 || backward.frontier.length === 0) break;
    const isForward = forward.workAhead() <= backward.workAhead();
    const [side, other] = isForward ? [forward, backward] : [backward, forward];
    side.expand();
    joints = findJoints(side, other);
  }
  return joints;
}

/** The best path over the joints. */
export function bestThroughJoints(
  forward: SearchSide,
  backward: SearchSide,
  joints: readonly number[],
): Route | undefined {
  const [one, ...others] = joints;
  if (one === undefined) return undefined;
  const total = (joint: number) => (forward.cost[joint] ?? 0) + (backward.cost[joint] ?? 0);
  const best = others.reduce((found, joint) => {
    const difference = total(joint) - total(found);
    return difference < 0 || (difference === 0 && forward.comesBefore(joint, found)) ? joint : found;
  }, one);
  const { states, meetings } = wayBack(forward, best);
  states.reverse();
  meetings.reverse();
  const rest = wayBack(backward, best);
  return { states: [...states, ...rest.states.slice(1)], meetings: [...meetings, ...rest.meetings] };
}

/** From a state back to where its side started. */
export function wayBack(side: SearchSide, from: number): { states: number[]; meetings: number[] } {
  const states = [from];
  const meetings: number[] = [];
  for (let state = from; (side.parent[state] ?? -1) >= 0; state = side.parent[state] ?? -1) {
    states.push(side.parent[state] ?? -1);
    meetings.push(side.via[state] ?? -1);
  }
  return { states, meetings };
}

function findJoints(side: SearchSide, other: SearchSide): readonly number[] {
  const joints: number[] = [];
  for (const state of side.frontier) {
    if (other.levelOf(state) >= 0) joints.push(state);
  }
  return joints;
}
