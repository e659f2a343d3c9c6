import type { Way } from "./take-step.ts";

/** A path as its nodes and what led from each to the next. */
export interface Walk {
  readonly states: readonly WalkState[];
  readonly steps: readonly WalkStep[];
}

/** A node, and the key that tells it from others: the id, and what has been passed where that matters. */
export interface WalkState {
  readonly id: string;
  readonly key: string;
}

/** The meeting, people counted at it, and its latest day, in days before the epoch. */
export interface WalkStep {
  readonly meeting: string;
  readonly size: number;
  readonly days: number;
}

export const emptyWalk: Walk = { states: [], steps: [] };

export function toWalk(last: Way): Walk {
  const states = [toState(last)];
  const steps: WalkStep[] = [];
  for (let way = last; way.before !== undefined; way = way.before.way) {
    const { meeting, way: before } = way.before;
    states.unshift(toState(before));
    steps.unshift({ meeting, size: way.size - before.size, days: way.days - before.days });
  }
  return { states, steps };
}

export function reverse({ states, steps }: Walk): Walk {
  return { states: states.toReversed(), steps: steps.toReversed() };
}

/** Two walks of which the second starts where the first ends, or anywhere if the first is empty. */
export function join(first: Walk, second: Walk): Walk {
  const others = second.states.slice(first.states.length > 0 ? 1 : 0);
  return { states: [...first.states, ...others], steps: [...first.steps, ...second.steps] };
}

/** The first `count` nodes of a walk. */
export function cut({ states, steps }: Walk, count: number): Walk {
  return { states: states.slice(0, count), steps: steps.slice(0, Math.max(0, count - 1)) };
}

/** Best first: hops, people, days, then ids in order. */
export function compareWalks(one: Walk, other: Walk): number {
  return (
    one.steps.length - other.steps.length ||
    sum(one, "size") - sum(other, "size") ||
    sum(one, "days") - sum(other, "days") ||
    compareNodes(one, other)
  );
}

export function compareNodes({ states: one }: Walk, { states: other }: Walk): number {
  const at = one.findIndex(({ id }, place) => id !== other[place]?.id);
  if (at < 0) return 0;
  return (one[at]?.id ?? "") < (other[at]?.id ?? "") ? -1 : 1;
}

function sum({ steps }: Walk, of: "size" | "days"): number {
  return steps.reduce((total, step) => total + step[of], 0);
}

function toState({ id, key }: Way): WalkState {
  return { id, key };
}
