import { stop } from "./list-routes.ts";
import { compareNodes, type Route } from "./route.ts";
import type { SearchSide } from "./search-side.ts";

/** A node reached from both ends by ways that together pass all waypoints: its state on either side. */
export interface Joint {
  readonly forward: number;
  readonly backward: number;
}

/**
 * Expands two sides that have begun, the cheaper first, until they meet or `maxHops` is passed: where all shortest paths
 * cross from the last layer of one to the last of the other. With banned first steps the start goes first.
 */
export function joinSides(
  forward: SearchSide,
  backward: SearchSide,
  maxHops: number,
  banned: ReadonlySet<number>,
): readonly Joint[] {
  if (banned.size > 0) {
    if (maxHops < 1) return [];
    forward.expandWithout([...banned].filter((state) => state !== stop));
  }
  let joints = findJoints(forward, backward, toJoint);
  while (joints.length === 0 && forward.depth + backward.depth < maxHops) {
    if (forward.frontier.length === 0 || backward.frontier.length === 0) break;
    const isForward = forward.workAhead() <= backward.workAhead();
    if (isForward) {
      forward.expand();
      joints = findJoints(forward, backward, toJoint);
    } else {
      backward.expand();
      joints = findJoints(backward, forward, toTurnedJoint);
    }
  }
  return joints;
}

/** The best path over the joints. */
export function bestThroughJoints(
  forward: SearchSide,
  backward: SearchSide,
  joints: readonly Joint[],
): Route | undefined {
  const [one, ...others] = joints;
  if (one === undefined) return undefined;
  const best = others.reduce((found, joint) => (isBetter(forward, backward, joint, found) ? joint : found), one);
  return routeOver(forward, backward, best);
}

function isBetter(forward: SearchSide, backward: SearchSide, joint: Joint, found: Joint): boolean {
  const total = (one: Joint) => (forward.cost[one.forward] ?? 0) + (backward.cost[one.backward] ?? 0);
  const difference = total(joint) - total(found);
  if (difference !== 0) return difference < 0;
  if (forward.comesBefore(joint.forward, found.forward)) return true;
  if (forward.comesBefore(found.forward, joint.forward)) return false;
  // The same nodes so far: where ways differ in what they have passed, both go on from here.
  const [way, other] = [routeOver(forward, backward, joint), routeOver(forward, backward, found)];
  const byNodes = compareNodes(way, other, forward.nodes) || joint.forward - found.forward;
  return (byNodes || joint.backward - found.backward) < 0;
}

function routeOver(forward: SearchSide, backward: SearchSide, joint: Joint): Route {
  const { states, meetings } = wayBack(forward, joint.forward);
  const rest = wayBack(backward, joint.backward);
  return {
    states: [...states.reverse(), ...rest.states.slice(1)],
    meetings: [...meetings.reverse(), ...rest.meetings],
  };
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

function toJoint(forward: number, backward: number): Joint {
  return { forward, backward };
}

function toTurnedJoint(backward: number, forward: number): Joint {
  return { forward, backward };
}

/** Of the last layer of a side, whatever the other has reached with all waypoints that are missing. */
function findJoints(
  side: SearchSide,
  other: SearchSide,
  join: (state: number, otherState: number) => Joint,
): readonly Joint[] {
  const joints: Joint[] = [];
  const { masks, nodes } = side;
  for (const state of side.frontier) {
    const node = state % nodes;
    const missing = masks - 1 - (state - node) / nodes;
    for (let mask = missing; mask < masks; mask += 1) {
      const otherState = mask * nodes + node;
      if ((mask & missing) === missing && other.levelOf(otherState) >= 0) joints.push(join(state, otherState));
    }
  }
  return joints;
}
