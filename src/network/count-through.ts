import { toCounted } from "./count-routes.ts";
import { eachNeighbour } from "./each-neighbour.ts";
import { blockedStates, reachGoal, startStates } from "./find-routes.ts";
import type { CountedPaths } from "./path-finder.ts";
import type { PathQuestion } from "./path-question.ts";
import { SearchSide } from "./search-side.ts";

/** Of one layer: nodes, each with the masks of it that lie on a shortest way, as a set of bits (bit 3: mask 3). */
type Layer = Map<number, number>;

/**
 * How many sequences of nodes pass all waypoints in as few hops as possible. One sequence may do so in several ways (two
 * people who met at two listed meetings), so sequences are counted with the set of all masks they may have by then.
 */
export function countThroughRoutes(question: PathQuestion, ceiling: number): CountedPaths {
  const { incidence, rules, waypoints, starts, ends, maxHops } = question;
  const nodes = incidence.ids.length;
  const side = new SearchSide(incidence, rules, "FORWARD", waypoints.masks);
  side.begin(rules, waypoints, startStates(question, starts), blockedStates(question));
  const full = waypoints.masks - 1;
  const goals = ends.map((node) => full * nodes + node);
  if (reachGoal(side, goals, maxHops, new Set()) === undefined) return { count: 0, isExact: true };
  const layers = findLayers(question, side, goals);
  let counts = new Map<string, number>();
  for (const [node, masks] of layers[0] ?? []) counts.set(`${node} ${masks}`, 1);
  for (const layer of layers.slice(1)) counts = step(question, counts, layer);
  return toCounted(
    [...counts.values()].reduce((sum, count) => sum + count, 0),
    ceiling,
  );
}

/** From the goals back to the start, only what lies on a shortest way. */
function findLayers(question: PathQuestion, side: SearchSide, goals: readonly number[]): readonly Layer[] {
  const { incidence, rules, waypoints } = question;
  const nodes = side.nodes;
  const last: Layer = new Map();
  for (const goal of goals) if (side.levelOf(goal) === side.depth) last.set(goal % nodes, 1 << (waypoints.masks - 1));
  const layers = [last];
  for (let level = side.depth - 1; level >= 0; level -= 1) {
    const layer: Layer = new Map();
    for (const [node, masks] of layers[0] ?? []) {
      const nodeBit = waypoints.nodeBits?.[node] ?? 0;
      eachNeighbour(incidence, rules, node, (neighbour, meeting) => {
        const passed = nodeBit | (waypoints.meetingBits.get(meeting) ?? 0);
        for (let mask = 0; mask < waypoints.masks; mask += 1) {
          if ((masks & (1 << (mask | passed))) === 0 || side.levelOf(mask * nodes + neighbour) !== level) continue;
          layer.set(neighbour, (layer.get(neighbour) ?? 0) | (1 << mask));
        }
      });
    }
    layers.unshift(layer);
  }
  return layers;
}

function step(question: PathQuestion, counts: ReadonlyMap<string, number>, layer: Layer): Map<string, number> {
  const { incidence, rules, waypoints } = question;
  const byNode = new Map<number, [masks: number, count: number][]>();
  for (const [key, count] of counts) {
    const [node = 0, masks = 0] = key.split(" ").map(Number);
    byNode.set(node, [...(byNode.get(node) ?? []), [masks, count]]);
  }
  const next = new Map<string, number>();
  for (const [node, sequences] of byNode) {
    const ways = new Map<number, Set<number>>();
    eachNeighbour(incidence, rules, node, (neighbour, meeting) => {
      if (!layer.has(neighbour)) return;
      const passed = (waypoints.nodeBits?.[neighbour] ?? 0) | (waypoints.meetingBits.get(meeting) ?? 0);
      ways.set(neighbour, (ways.get(neighbour) ?? new Set()).add(passed));
    });
    for (const [neighbour, passes] of ways) {
      for (const [masks, count] of sequences) {
        const after = pass(masks, passes, waypoints.masks) & (layer.get(neighbour) ?? 0);
        const key = `${neighbour} ${after}`;
        if (after !== 0) next.set(key, (next.get(key) ?? 0) + count);
      }
    }
  }
  return next;
}

/** The masks that follow from any of some masks by any of some steps. */
function pass(masks: number, passes: ReadonlySet<number>, count: number): number {
  let after = 0;
  for (let mask = 0; mask < count; mask += 1) {
    if ((masks & (1 << mask)) === 0) continue;
    for (const passed of passes) after |= 1 << (mask | passed);
  }
  return after;
}
