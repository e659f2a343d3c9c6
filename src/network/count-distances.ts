import { eachNeighbour } from "./each-neighbour.ts";
import type { Distances } from "./path-finder.ts";
import type { PathQuestion } from "./path-question.ts";
import { noWaypoints } from "./search-side.ts";

/** Nodes at each distance, and the neighbours who met most of those two hops away; one who met none is left out. */
export function findDistances(question: PathQuestion, connectors: number): Distances {
  const { incidence, rules, starts, avoided, maxHops, forward } = question;
  forward.begin(rules, noWaypoints, starts, avoided);
  const counts: number[] = [];
  let neighbours: readonly number[] = [];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    if (forward.frontier.length > 0) forward.expand();
    counts.push(forward.depth === hops ? forward.frontier.length : 0);
    if (hops === 1) neighbours = [...forward.frontier];
  }
  if (maxHops < 2) return { counts, connectors: [] };
  const seen = new Int32Array(incidence.ids.length).fill(-1);
  const reaching = neighbours.map((node) => {
    let reaches = 0;
    eachNeighbour(incidence, rules, node, (other) => {
      if (forward.levelOf(other) !== 2 || seen[other] === node) return;
      seen[other] = node;
      reaches += 1;
    });
    return { node, reaches };
  });
  const most = reaching.filter(({ reaches }) => reaches > 0).sort((a, b) => b.reaches - a.reaches || a.node - b.node);
  return {
    counts,
    connectors: most.slice(0, connectors).map(({ node, reaches }) => ({ id: incidence.ids[node] ?? "", reaches })),
  };
}
