import type { Reference } from "../asking/references.ts";
import type { ExplainedHop } from "./explained-hop.ts";

/** Hops as nodes and edges, each once, in the order in which the paths pass them. */
export function toPathGraph(hops: readonly ExplainedHop[]) {
  const nodes = new Map<string, ReturnType<typeof toNode>>();
  const edges = new Map<string, ReturnType<typeof toEdge>>();
  for (const hop of hops) {
    for (const { node } of [hop.from, hop.to]) if (!nodes.has(node.id)) nodes.set(node.id, toNode(node));
    const edge = toEdge(hop);
    if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function toNode({ id, kind, name, detail }: Reference) {
  return { id, kind, label: name, detail };
}

function toEdge({ from, to, meeting, on, people, shared }: ExplainedHop) {
  const ends = [from.node.id, to.node.id].sort();
  return {
    id: `${ends.join("--")}--${meeting.id}`,
    from: from.node.id,
    to: to.node.id,
    label: meeting.name,
    meeting: meeting.id,
    on,
    people,
    meetings: shared.meetings,
  };
}
