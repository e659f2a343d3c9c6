import type Graph from "graphology";

/** The ids along one of the shortest paths, ends included; empty where there is none. */
export function shortestPath(graph: Graph, from: string, to: string): readonly string[] {
  const paths: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const path of paths) {
    const last = path.at(-1);
    if (last === to) return path;
    for (const next of graph.neighbors(last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return [];
}
