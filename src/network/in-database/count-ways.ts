import { z } from "zod";
import type { Meeting } from "./find-best.ts";
import { readRows, type SearchContext, toMap } from "./search-context.ts";

const countRow = z.object({ id: z.string(), count: z.number() });

/** How many paths lead through the middle of two waves, told apart by their nodes. */
export async function countWays(context: SearchContext, { forwards, backwards, middle }: Meeting): Promise<number> {
  const before = forwards.layers.slice(0, -1).map((layer) => [...layer.keys()]);
  const after = backwards.layers.slice(0, -1).map((layer) => [...layer.keys()]);
  const [start = [], ...others] = [...before, middle, ...after.reverse()];
  let counts: ReadonlyMap<string, number> = new Map(start.map((id) => [id, 1]));
  for (const wanted of others) counts = await addUp(context, counts, wanted);
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** For each wanted node the sum over the different nodes that it met. */
export async function addUp(
  context: SearchContext,
  counts: ReadonlyMap<string, number>,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (counts.size === 0 || wanted.length === 0) return new Map();
  const rows = await readRows(
    context,
    "path-count",
    { counts: Object.fromEntries(counts), wanted: toMap(wanted) },
    countRow,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
