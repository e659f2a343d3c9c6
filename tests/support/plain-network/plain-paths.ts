import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import type { FoundPath, PathHop, PathRules, PathSearch, SharedMeetings } from "../../../src/network/path-finder.ts";
import { type Encounter, encountersOf, type PlainGraph } from "./plain-graph.ts";

/** A walk with the meetings that rank it best. */
export interface PlainWalk {
  readonly nodes: readonly string[];
  readonly meetings: readonly MeetingRow[];
}

/** Every path of at most `maxHops` hops on which nobody is twice, best first. */
export function plainPaths(graph: PlainGraph, { from, to, rules }: PathSearch): readonly PlainWalk[] {
  const found: PlainWalk[] = [];
  const walk = (nodes: readonly string[], meetings: readonly MeetingRow[]): void => {
    const here = nodes.at(-1) ?? "";
    if (to.includes(here)) found.push({ nodes, meetings });
    if (meetings.length >= rules.maxHops) return;
    for (const next of graph.neighbors(here)) {
      const best = encountersOf(graph, here, next)[0];
      if (best !== undefined && !nodes.includes(next)) walk([...nodes, next], [...meetings, best.row]);
    }
  };
  for (const start of startsIn(graph, from)) walk([start], []);
  return found.sort(compareWalks);
}

/** Every path of as few hops as possible, best first. */
export function plainShortest(graph: PlainGraph, { from, to, rules }: PathSearch): readonly PlainWalk[] {
  const layers = plainLayers(graph, to);
  const starts = startsIn(graph, from);
  const hops = layers.findIndex((layer) => starts.some((start) => layer.includes(start)));
  if (hops < 0 || hops > rules.maxHops) return [];
  let walks: PlainWalk[] = starts
    .filter((id) => layers[hops]?.includes(id))
    .map((id) => ({ nodes: [id], meetings: [] }));
  for (const layer of layers.slice(0, hops).reverse()) {
    walks = walks.flatMap(({ nodes, meetings }) =>
      layer.flatMap((next) => {
        const best = encountersOf(graph, nodes.at(-1) ?? "", next)[0];
        return best === undefined ? [] : [{ nodes: [...nodes, next], meetings: [...meetings, best.row] }];
      }),
    );
  }
  return walks.sort(compareWalks);
}

/**
 * Every walk that passes all of `through` and comes nowhere a second time without having passed more, best first;
 * of those through the same nodes the best.
 */
export function plainWalks(graph: PlainGraph, { from, to, rules }: PathSearch): readonly PlainWalk[] {
  const best = new Map<string, PlainWalk>();
  const pass = (passed: readonly string[], ...ids: string[]) =>
    rules.through.filter((id) => passed.includes(id) || ids.includes(id));
  const walk = (walked: PlainWalk, passed: readonly string[], been: readonly string[]): void => {
    const here = walked.nodes.at(-1) ?? "";
    const state = [here, ...passed].join(" ");
    if (been.includes(state)) return;
    if (to.includes(here) && rules.through.every((id) => passed.includes(id))) keepBest(best, walked);
    if (walked.meetings.length >= rules.maxHops) return;
    for (const next of graph.neighbors(here)) {
      for (const { row } of encountersOf(graph, here, next)) {
        const further = { nodes: [...walked.nodes, next], meetings: [...walked.meetings, row] };
        walk(further, pass(passed, next, row.id), [...been, state]);
      }
    }
  };
  for (const start of startsIn(graph, from)) walk({ nodes: [start], meetings: [] }, pass([], start), []);
  return [...best.values()].sort(compareWalks);
}

/** The ranking, as it is documented. */
export function compareWalks(one: PlainWalk, other: PlainWalk): number {
  if (one.meetings.length !== other.meetings.length) return one.meetings.length - other.meetings.length;
  const people = sum(one, ({ personCount }) => personCount) - sum(other, ({ personCount }) => personCount);
  if (people !== 0) return people;
  const days = sum(other, dayOf) - sum(one, dayOf);
  if (days !== 0) return days;
  const [here, there] = [one.nodes.join("\0"), other.nodes.join("\0")];
  return here < there ? -1 : Number(here > there);
}

export function toFoundPath(graph: PlainGraph, { nodes, meetings }: PlainWalk): FoundPath {
  const hops = meetings.map((meeting, at) => toHop(graph, nodes[at] ?? "", nodes[at + 1] ?? "", meeting));
  return { start: nodes[0] ?? "", hops };
}

export function plainShared(encounters: readonly Encounter[]): SharedMeetings {
  const rows = [...new Set(encounters.map(({ row }) => row))];
  return {
    meetings: rows.length,
    firstOn: rows.map(({ earliest }) => earliest).sort()[0] ?? "",
    lastOn:
      rows
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? "",
  };
}

/** Nodes by their distance from some nodes. */
export function plainLayers(graph: PlainGraph, from: readonly string[]): readonly (readonly string[])[] {
  const layers: string[][] = [];
  const seen = new Set<string>();
  for (let layer = startsIn(graph, from); layer.length > 0; ) {
    layers.push(layer);
    for (const node of layer) seen.add(node);
    layer = [...new Set(layer.flatMap((node) => graph.neighbors(node)))].filter((node) => !seen.has(node));
  }
  return layers;
}

/** Why nothing is found, as the contract types it; nothing may be found. */
export function plainReason(graph: PlainGraph, { from, to }: PathSearch, { maxHops }: PathRules): string {
  const [forward, backward] = [plainLayers(graph, from), plainLayers(graph, to)];
  if (forward.length < 2) return "NO_MEETINGS_FROM";
  if (backward.length < 2) return "NO_MEETINGS_TO";
  return Math.min(forward.length, backward.length) > maxHops ? "TOO_FAR" : "NOT_CONNECTED";
}

function toHop(graph: PlainGraph, from: string, to: string, meeting: MeetingRow): PathHop {
  const encounters = encountersOf(graph, from, to);
  const pairs = encounters
    .filter(({ row }) => row === meeting)
    .map(({ people }) => [people[from] ?? "", people[to] ?? ""] as const)
    .sort(([one, two], [other, another]) => (one < other || (one === other && two < another) ? -1 : 1));
  const [fromPerson, toPerson] = pairs[0] ?? ["", ""];
  return { from, to, fromPerson, toPerson, meeting: meeting.id, shared: plainShared(encounters) };
}

function startsIn(graph: PlainGraph, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => graph.hasNode(id)).sort();
}

function keepBest(best: Map<string, PlainWalk>, walk: PlainWalk): void {
  const key = walk.nodes.join(" ");
  const known = best.get(key);
  if (known === undefined || compareWalks(walk, known) < 0) best.set(key, walk);
}

function sum({ meetings }: PlainWalk, value: (meeting: MeetingRow) => number): number {
  return meetings.reduce((total, meeting) => total + value(meeting), 0);
}

function dayOf({ latest }: MeetingRow): number {
  return Date.UTC(Number(latest.slice(0, 4)), Number(latest.slice(5, 7)) - 1, Number(latest.slice(8))) / 86_400_000;
}
