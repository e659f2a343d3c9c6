import type { BestSearch } from "./find-best.ts";
import { type CompleteWalk, stop } from "./list-walks.ts";
import { findArrived, PassingWave, startPassing, type Waypoints } from "./passing-wave.ts";
import type { SearchContext } from "./search-context.ts";
import { join, toWalk } from "./walk.ts";

/** The best paths between two ends that pass everything they have to, in any order. */
export function completeThrough(context: SearchContext, search: BestSearch, waypoints: Waypoints): CompleteWalk {
  const starts = startPassing(search.from, waypoints);
  return async (start, banned) => {
    const spur = start.states.at(-1);
    const before = start.states.slice(0, -1).map(({ key }) => key);
    const from =
      spur === undefined
        ? starts.filter(({ key }) => !banned.has(key))
        : [{ ...spur, passed: passedOf(spur.key), size: 0, days: 0, rank: 0, before: undefined }];
    const wave = new PassingWave(context, waypoints, from, { avoid: search.avoid, blocked: before });
    const maxHops = search.maxHops - start.steps.length;
    const arrived = await growUntilArrived(wave, { ...search, maxHops }, waypoints, spur ? banned : new Set());
    return arrived && join(start, toWalk(arrived));
  };
}

/** Grows a wave until it has passed everything and arrived; undefined where it never does. */
export async function growUntilArrived(
  wave: PassingWave,
  { to, maxHops }: Pick<BestSearch, "to" | "maxHops">,
  waypoints: Waypoints,
  banned: ReadonlySet<string>,
) {
  for (;;) {
    const isStopBanned = wave.hops === 0 && banned.has(stop);
    const arrived = isStopBanned ? undefined : findArrived(wave.frontier, to, waypoints);
    if (arrived !== undefined || wave.hops >= maxHops || wave.frontier.length === 0) return arrived;
    await wave.grow(wave.hops === 0 ? banned : new Set());
  }
}

function passedOf(key: string): number {
  return Number(key.split(" ", 1)[0]);
}
