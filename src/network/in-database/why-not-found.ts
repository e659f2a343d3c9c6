import { z } from "zod";
import type { PathOutcome } from "../path-finder.ts";
import type { BestSearch } from "./find-best.ts";
import { readRows, type SearchContext } from "./search-context.ts";
import { Wave } from "./wave.ts";

const workRow = z.object({ id: z.string(), work: z.number() });

/**
 * Why no path was found. NO_MEETINGS_FROM: the starts, where they are not avoided, meet nobody; NO_MEETINGS_TO: nor do the
 * ends; TOO_FAR: from either end somebody is `maxHops` hops away, and the search might have gone on from there.
 */
export async function whyNotFound(context: SearchContext, search: BestSearch): Promise<PathOutcome> {
  const { maxHops, avoid } = search;
  const from = new Wave(context, "forwards", await findKnown(context, search.from), avoid);
  const to = new Wave(context, "backwards", await findKnown(context, search.to), avoid);
  const notFound = (reason: "NO_MEETINGS_FROM" | "NO_MEETINGS_TO" | "TOO_FAR" | "NOT_CONNECTED"): PathOutcome => ({
    found: false,
    reason,
    lookedAt: from.reached + to.reached,
  });
  await from.grow();
  if (from.frontier.size === 0) return notFound("NO_MEETINGS_FROM");
  await to.grow();
  if (to.frontier.size === 0) return notFound("NO_MEETINGS_TO");
  return notFound((await reach(context, from, to, maxHops)) ? "TOO_FAR" : "NOT_CONNECTED");
}

/** Those of some ids that any meeting knows. */
async function findKnown(context: SearchContext, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await readRows(context, "path-work", { ids: [...new Set(ids)] }, workRow);
  return rows.map(({ id }) => id);
}

/** Grows both waves, the one with fewer meetings first, until one has nowhere to go or both are so many hops away. */
async function reach(context: SearchContext, one: Wave, other: Wave, hops: number): Promise<boolean> {
  for (;;) {
    if (one.frontier.size === 0 || other.frontier.size === 0) return false;
    const [first, second] = [one, other].filter((wave) => wave.hops < hops);
    if (first === undefined) return true;
    const isSecondCheaper =
      second !== undefined && (await workAhead(context, second)) < (await workAhead(context, first));
    await (isSecondCheaper ? second : first).grow();
  }
}

async function workAhead(context: SearchContext, { frontier }: Wave): Promise<number> {
  const rows = await readRows(context, "path-work", { ids: [...frontier.keys()] }, workRow);
  return rows.reduce((sum, { work }) => sum + work, 0);
}
