import { z } from "zod";
import { compareText } from "../../model/compare-text.ts";
import { readRows, type SearchContext, toMap } from "./search-context.ts";

/** The best way from where a search started to one node. */
export interface Way {
  readonly id: string;
  /** Tells it from others of its search: the id, and what it has passed where that matters. */
  readonly key: string;
  /** People counted at its meetings together; their latest days together, before the epoch: less is better. */
  readonly size: number;
  readonly days: number;
  /** Place of its ids among those of its layer. */
  readonly rank: number;
  readonly before: WayBefore | undefined;
}

interface WayBefore {
  readonly way: Way;
  readonly meeting: string;
}

/** A way one step longer, whose rank is known only when its layer is complete. */
export interface Step {
  readonly id: string;
  readonly mark: number;
  readonly size: number;
  readonly days: number;
  readonly before: WayBefore;
}

interface Wanted {
  /** Ids that are not wanted. */
  readonly seen: Iterable<string>;
  /** Meetings to be told apart, each with a number above 0. */
  readonly marked?: Readonly<Record<string, number>>;
}

const stepRow = z.object({
  id: z.string(),
  mark: z.number(),
  step: z.tuple([z.number(), z.number(), z.number(), z.number(), z.string()]),
});

/** Every node that shares a counted meeting with one of the frontier, each with its best way there. */
export async function takeStep(
  context: SearchContext,
  frontier: readonly Way[],
  { seen, marked = {} }: Wanted,
): Promise<readonly Step[]> {
  const ways = frontier.toSorted(byCost);
  const places = ways.map(({ id, size, days, rank }, place) => [id, { place, rank, size, days }] as const);
  const rows = await readRows(
    context,
    "path-layer",
    { frontier: Object.fromEntries(places), seen: toMap(seen), marked },
    stepRow,
  );
  return rows.flatMap(({ id, mark, step: [size, days, , place, meeting] }) => {
    const way = ways[place];
    return way === undefined ? [] : [{ id, mark, size, days, before: { way, meeting } }];
  });
}

/** Ways to different nodes of one layer, best first. */
export function byCost(one: Way, other: Way): number {
  return one.size - other.size || one.days - other.days || one.rank - other.rank;
}

/** By the ids of the ways from the start, the last one last. */
export function byIdsForwards(one: Step, other: Step): number {
  return one.before.way.rank - other.before.way.rank || compareText(one.id, other.id);
}

/** The same where the way is walked from its last node to its first. */
export function byIdsBackwards(one: Step, other: Step): number {
  return compareText(one.id, other.id) || one.before.way.rank - other.before.way.rank;
}

export function startAt(ids: Iterable<string>): readonly Way[] {
  return [...new Set(ids)]
    .sort(compareText)
    .map((id, rank) => ({ id, key: id, size: 0, days: 0, rank, before: undefined }));
}
