import type { CompleteWalk } from "./list-walks.ts";
import type { SearchContext } from "./search-context.ts";
import { byCost, type Way } from "./take-step.ts";
import { join, reverse, toWalk, type Walk } from "./walk.ts";
import { Wave } from "./wave.ts";

export interface BestSearch {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
  /** Ids of nodes that are not used. */
  readonly avoid: readonly string[];
}

/** Two waves that met in their last layers, or that ended without meeting. */
export interface Meeting {
  readonly forwards: Wave;
  readonly backwards: Wave;
  /** Ids in both last layers; none where the waves did not meet. */
  readonly middle: readonly string[];
}

/** Grows a wave from either end, a layer at a time, until they meet, one has nowhere to go, or there are no hops left. */
export function meetInTheMiddle(context: SearchContext, search: BestSearch): Promise<Meeting> {
  const forwards = new Wave(context, "forwards", search.from, search.avoid);
  const backwards = new Wave(context, "backwards", search.to, search.avoid);
  return growTogether(forwards, backwards, search.maxHops);
}

/** The best paths between two ends. */
export function completeDirectly(context: SearchContext, search: BestSearch): CompleteWalk {
  return async (start, banned) => {
    const ids = start.states.map(({ id }) => id);
    const spur = ids.at(-1);
    if (spur === undefined) {
      const from = search.from.filter((id) => !banned.has(id));
      return toBest(await meetInTheMiddle(context, { ...search, from }));
    }
    const maxHops = search.maxHops - start.steps.length;
    if (maxHops < 1) return undefined;
    const forwards = new Wave(context, "forwards", [spur], [...search.avoid, ...ids.slice(0, -1)]);
    await forwards.grow(banned);
    const backwards = new Wave(context, "backwards", search.to, [...search.avoid, ...ids]);
    const rest = toBest(await growTogether(forwards, backwards, maxHops));
    return rest && join(start, rest);
  };
}

async function growTogether(forwards: Wave, backwards: Wave, maxHops: number): Promise<Meeting> {
  for (;;) {
    const middle = [...forwards.frontier.keys()].filter((id) => backwards.frontier.has(id));
    const isOver = forwards.hops + backwards.hops >= maxHops;
    if (middle.length > 0 || isOver || forwards.frontier.size === 0 || backwards.frontier.size === 0)
      return { forwards, backwards, middle };
    await (forwards.frontier.size <= backwards.frontier.size ? forwards : backwards).grow();
  }
}

/** The best of all paths through the middle. */
function toBest({ forwards, backwards, middle }: Meeting): Walk | undefined {
  const [best] = middle
    .flatMap((id) => {
      const there = forwards.frontier.get(id);
      const back = backwards.frontier.get(id);
      return there === undefined || back === undefined ? [] : [{ there, back, ...sum(there, back) }];
    })
    .sort(byCost);
  return best && join(toWalk(best.there), reverse(toWalk(best.back)));
}

/** The first half's ids decide before the second's. */
function sum(there: Way, back: Way): Way {
  const { id, key, rank } = there;
  return { id, key, rank, size: there.size + back.size, days: there.days + back.days, before: undefined };
}
