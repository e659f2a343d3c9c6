import { eachNeighbour } from "./each-neighbour.ts";
import { joinSides } from "./join-sides.ts";
import type { CountedPaths } from "./path-finder.ts";
import type { PathQuestion } from "./path-question.ts";
import { noWaypoints, type SearchSide } from "./search-side.ts";

/** How many sequences of nodes are as short as the shortest: over each joint, the ways to it times the ways from it. */
export function countDirectRoutes(question: PathQuestion, ceiling: number): CountedPaths {
  const { forward, backward, rules, starts, ends, avoided, maxHops } = question;
  forward.begin(rules, noWaypoints, starts, avoided);
  backward.begin(rules, noWaypoints, ends, avoided);
  const joints = joinSides(forward, backward, maxHops, new Set());
  const waysTo = countWays(question, forward);
  const waysFrom = countWays(question, backward);
  return toCounted(
    joints.reduce((sum, joint) => sum + waysTo(joint) * waysFrom(joint), 0),
    ceiling,
  );
}

export function toCounted(count: number, ceiling: number): CountedPaths {
  return { count: Math.min(count, ceiling), isExact: count <= ceiling };
}

/** Counts the shortest ways from where a side started; two neighbours count once, however often they met. */
function countWays({ incidence, rules }: PathQuestion, side: SearchSide): (node: number) => number {
  const known = new Map<number, number>();
  const count = (node: number): number => {
    const level = side.levelOf(node);
    const before = known.get(node);
    if (level === 0 || before !== undefined) return before ?? 1;
    const parents = new Set<number>();
    eachNeighbour(incidence, rules, node, (neighbour) => {
      if (side.levelOf(neighbour) === level - 1) parents.add(neighbour);
    });
    let ways = 0;
    for (const parent of parents) ways += count(parent);
    known.set(node, ways);
    return ways;
  };
  return count;
}
