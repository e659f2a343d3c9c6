import type { BestSearch } from "./find-best.ts";
import type { SearchContext } from "./search-context.ts";
import { byCost } from "./take-step.ts";
import { toWalk, type Walk } from "./walk.ts";
import { Wave } from "./wave.ts";

/** The best path to each of the nearest nodes of `to`, best first. */
export async function findNearest(context: SearchContext, search: BestSearch, first: number): Promise<readonly Walk[]> {
  const wanted = new Set(search.to);
  const wave = new Wave(context, "forwards", search.from, search.avoid);
  const walks: Walk[] = [];
  for (;;) {
    const arrived = [...wave.frontier.values()].filter(({ id }) => wanted.has(id)).sort(byCost);
    walks.push(...arrived.map(toWalk));
    if (walks.length >= first || wave.hops >= search.maxHops || wave.frontier.size === 0) return walks.slice(0, first);
    await wave.grow();
  }
}
