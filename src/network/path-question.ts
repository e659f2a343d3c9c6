import { type CountingRules, toCountingRules } from "./counting-rules.ts";
import { NearSearch } from "./find-near.ts";
import type { Incidence } from "./incidence.ts";
import type { Network } from "./network.ts";
import type { PathSearch } from "./path-finder.ts";
import { noWaypoints, SearchSide, type Waypoints } from "./search-side.ts";

/** A question about paths in the numbers of the network. */
export interface PathQuestion {
  readonly network: Network;
  readonly incidence: Incidence;
  readonly rules: CountingRules;
  /** Known, in order of their ids, and not avoided. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly avoided: readonly number[];
  readonly waypoints: Waypoints;
  readonly maxHops: number;
  readonly forward: SearchSide;
  readonly backward: SearchSide;
  readonly near: NearSearch;
}

/** The sides that searches without waypoints share, by kind of node. Searches are synchronous: one at a time. */
export type Sides = Map<string, Shared>;

interface Shared {
  readonly forward: SearchSide;
  readonly backward: SearchSide;
  readonly near: NearSearch;
}

export function toPathQuestion(network: Network, sides: Sides, { from, to, rules }: PathSearch): PathQuestion {
  const incidence = network.incidence(rules.by);
  const counting = toCountingRules(network.meetings, rules, rules.avoid);
  const avoided = findNodes(incidence, rules.avoid, []);
  const { forward, backward, near } = sides.get(rules.by) ?? {
    forward: new SearchSide(incidence, counting, "FORWARD", 1),
    backward: new SearchSide(incidence, counting, "BACKWARD", 1),
    near: new NearSearch(incidence),
  };
  sides.set(rules.by, { forward, backward, near });
  return {
    network,
    incidence,
    rules: counting,
    starts: findNodes(incidence, from, rules.avoid),
    ends: findNodes(incidence, to, rules.avoid),
    avoided,
    waypoints: toWaypoints(network, incidence, rules.through),
    maxHops: rules.maxHops,
    forward,
    backward,
    near,
  };
}

/** Nodes of ids, in order; ids that no meeting knows have none. */
export function findNodes(incidence: Incidence, ids: readonly string[], except: readonly string[]): readonly number[] {
  const left = new Set(except);
  const nodes = new Set(ids.flatMap((id) => (left.has(id) ? [] : (incidence.find(id) ?? []))));
  return [...nodes].sort((a, b) => a - b);
}

function toWaypoints(network: Network, incidence: Incidence, through: readonly string[]): Waypoints {
  const ids = [...new Set(through)].sort();
  if (ids.length === 0) return noWaypoints;
  const nodeBits = new Uint8Array(incidence.ids.length);
  const meetingBits = new Map<number, number>();
  ids.forEach((id, place) => {
    const node = incidence.find(id);
    if (node !== undefined) nodeBits[node] = 1 << place;
    const meeting = network.meetings.find(id);
    if (meeting !== undefined) meetingBits.set(meeting, 1 << place);
  });
  return { masks: 1 << ids.length, nodeBits, meetingBits };
}
