import { z } from "zod";
import type { BestSearch } from "./find-best.ts";
import { growUntilArrived } from "./find-through.ts";
import { PassingWave, type PassingWay, startPassing, type Waypoints } from "./passing-wave.ts";
import { readRows, type SearchContext, toMap } from "./search-context.ts";

/** Nodes, each with the sets of waypoints that may have been passed by then. */
type Layer = ReadonlyMap<string, ReadonlySet<number>>;

/** Two nodes of neighbouring layers, the one nearer to the start first, and what their meetings pass. */
type Link = z.output<typeof linkRow>;

/** Sequences of nodes to one node: how many, by the sets that each may have passed, written as a key. */
type Sequences = Map<string, { readonly sets: readonly number[]; readonly count: number }>;

const linkRow = z.object({ id: z.string(), other: z.string(), marks: z.array(z.number()) });

/**
 * How many sequences of nodes pass everything in as few hops as possible. One sequence may do so in several ways, so
 * sequences are counted with all the sets that they may have passed.
 */
export async function countThrough(context: SearchContext, search: BestSearch, waypoints: Waypoints): Promise<number> {
  const start = startPassing(search.from, waypoints);
  const wave = new PassingWave(context, waypoints, start, { avoid: search.avoid, blocked: [] });
  if ((await growUntilArrived(wave, search, waypoints, new Set())) === undefined) return 0;
  const { layers, links } = await findShortest(context, wave, search.to, waypoints);
  let counts = new Map<string, Sequences>();
  for (const [id, sets] of layers[0] ?? []) add(counts, id, [...sets], 1);
  links.forEach((between, place) => {
    counts = follow(counts, between, layers[place + 1] ?? new Map(), waypoints);
  });
  return [...counts.values()].flatMap((of) => [...of.values()]).reduce((sum, { count }) => sum + count, 0);
}

/** From the goals back to the start, only what lies on a shortest way. */
async function findShortest(context: SearchContext, wave: PassingWave, to: readonly string[], waypoints: Waypoints) {
  const everything = 2 ** waypoints.size - 1;
  const goals = (wave.layers.at(-1) ?? []).filter(({ id, passed }) => passed === everything && to.includes(id));
  const layers: Layer[] = [toLayer(goals)];
  const links: (readonly Link[])[] = [];
  for (const reached of wave.layers.slice(0, -1).reverse()) {
    const after = layers[0] ?? new Map();
    const before = toLayer(reached);
    const between = await findLinks(context, before, after, waypoints);
    const kept = new Map<string, Set<number>>();
    for (const { id, other, marks } of between) {
      for (const passed of before.get(id) ?? []) {
        if (!marks.some((mark) => after.get(other)?.has(pass(passed, mark, other, waypoints)))) continue;
        kept.set(id, (kept.get(id) ?? new Set()).add(passed));
      }
    }
    layers.unshift(kept);
    links.unshift(between);
  }
  return { layers, links };
}

async function findLinks(context: SearchContext, before: Layer, after: Layer, waypoints: Waypoints) {
  const [first, second] = [toMap(after.keys()), toMap(before.keys())];
  const marked = Object.fromEntries(waypoints);
  const rows = await readRows(context, "path-links", { first, second, marked }, linkRow);
  return rows.map(({ id, other, marks }) => ({ id: other, other: id, marks }));
}

/** The sequences one node longer. */
function follow(
  counts: ReadonlyMap<string, Sequences>,
  links: readonly Link[],
  after: Layer,
  waypoints: Waypoints,
): Map<string, Sequences> {
  const longer = new Map<string, Sequences>();
  for (const { id, other, marks } of links) {
    for (const { sets, count } of counts.get(id)?.values() ?? []) {
      const next = new Set(sets.flatMap((passed) => marks.map((mark) => pass(passed, mark, other, waypoints))));
      add(
        longer,
        other,
        [...next].filter((passed) => after.get(other)?.has(passed)),
        count,
      );
    }
  }
  return longer;
}

function add(counts: Map<string, Sequences>, id: string, sets: readonly number[], count: number): void {
  if (sets.length === 0) return;
  const of: Sequences = counts.get(id) ?? new Map();
  const sorted = sets.toSorted((one, other) => one - other);
  const key = sorted.join(" ");
  counts.set(id, of.set(key, { sets: sorted, count: count + (of.get(key)?.count ?? 0) }));
}

function pass(passed: number, mark: number, id: string, waypoints: Waypoints): number {
  return passed | mark | (waypoints.get(id) ?? 0);
}

function toLayer(ways: readonly PassingWay[]): Layer {
  const layer = new Map<string, Set<number>>();
  for (const { id, passed } of ways) layer.set(id, (layer.get(id) ?? new Set()).add(passed));
  return layer;
}
