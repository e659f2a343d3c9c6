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
    joints.reduce((sum, joint) => sum + (waysTo[joint.forward] ?? 0) * (waysFrom[joint.backward] ?? 0), 0),
    ceiling,
  );
}

export function toCounted(count: number, ceiling: number): CountedPaths {
  return { count: Math.min(count, ceiling), isExact: count <= ceiling };
}

/** The number of shortest ways from where a side started to each node; two neighbours count once, however often they met. */
function countWays({ incidence, rules }: PathQuestion, side: SearchSide): Float64Array {
  const ways = new Float64Array(side.nodes);
  const cameFrom = new Int32Array(side.nodes).fill(-1);
  for (const node of side.layer(0)) ways[node] = 1;
  for (let depth = 0; depth < side.depth; depth += 1) {
    for (const node of side.layer(depth)) {
      const waysHere = ways[node] ?? 0;
      eachNeighbour(incidence, rules, node, (neighbour) => {
        if (cameFrom[neighbour] === node || side.levelOf(neighbour) !== depth + 1) return;
        cameFrom[neighbour] = node;
        ways[neighbour] = (ways[neighbour] ?? 0) + waysHere;
      });
    }
  }
  return ways;
}
