import { type CountingRules, haveMet, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";

/** What has to be on the path, one bit each. A state is a node and what has been passed: mask * nodes + node. */
export interface Waypoints {
  /** 2 to the power of the number of waypoints. */
  readonly masks: number;
  /** Bit of each node; undefined: no node has one. */
  readonly nodeBits: Uint8Array | undefined;
  readonly meetingBits: ReadonlyMap<number, number>;
}

export const noWaypoints: Waypoints = { masks: 1, nodeBits: undefined, meetingBits: new Map() };

/**
 * Breadth-first search from one end, layer by layer, that keeps the best way to each state: the lowest cost, then the
 * first by the ids of its nodes in order ("FORWARD", from the start), or with the smallest next node ("BACKWARD").
 *
 * A layer is expanded meeting by meeting. Whoever was there is reached best from the best member of the last layer, or,
 * when both represent the same party, from the best member of another party: a meeting remembers these two and its
 * entries are read once. In later layers it can only reach those it could not reach before, the people of the one
 * party whose members came first (`#open`), so it is read at most twice in a search.
 *
 * All arrays serve search after search: `#clock` stamps what belongs to the present one.
 */
export class SearchSide {
  readonly incidence: Incidence;
  readonly cost: Float64Array;
  /** Place of a state's best way among the ways to its layer; set when the layer is expanded. */
  readonly order: Int32Array;
  /** The state before, or -1; the meeting that led from there. */
  readonly parent: Int32Array;
  readonly via: Int32Array;
  readonly nodes: number;
  readonly #direction: "FORWARD" | "BACKWARD";
  readonly #masks: number;
  readonly #mark: Int32Array;
  readonly #states: Int32Array;
  readonly #keys: Float64Array;
  readonly #visit: Int32Array;
  readonly #open: Int32Array;
  readonly #first: Int32Array;
  readonly #firstParty: Int32Array;
  readonly #second: Int32Array;
  readonly #touched: Int32Array;
  #rules: CountingRules;
  #waypoints: Waypoints = noWaypoints;
  #layerStart: number[] = [0];
  #count = 0;
  #clock = 0;
  /** Stamp of blocked states and the least one of this search; the layer d has the stamp #base + 1 + d. */
  #base = 0;
  #visitBase = 0;

  constructor(incidence: Incidence, rules: CountingRules, direction: "FORWARD" | "BACKWARD", masks: number) {
    this.incidence = incidence;
    this.#rules = rules;
    this.#direction = direction;
    this.#masks = masks;
    this.nodes = incidence.ids.length;
    const states = this.nodes * masks;
    const visits = rules.meetings.count * masks;
    this.cost = new Float64Array(states);
    this.order = new Int32Array(states);
    this.parent = new Int32Array(states);
    this.via = new Int32Array(states);
    this.#mark = new Int32Array(states);
    this.#states = new Int32Array(states);
    this.#keys = new Float64Array(states);
    this.#visit = new Int32Array(visits);
    this.#open = new Int32Array(visits);
    this.#first = new Int32Array(visits);
    this.#firstParty = new Int32Array(visits);
    this.#second = new Int32Array(visits);
    this.#touched = new Int32Array(visits);
  }

  /** How many hops the last layer is away. */
  get depth(): number {
    return this.#layerStart.length - 1;
  }

  /** States reached so far. */
  get reached(): number {
    return this.#count;
  }

  /** The states of the last layer. */
  get frontier(): Int32Array {
    return this.layer(this.depth);
  }

  /** The states so many hops away, a layer that has been reached; a view, good for this search. */
  layer(depth: number): Int32Array {
    return this.#states.subarray(this.#layerStart[depth] ?? 0, this.#layerStart[depth + 1] ?? this.#count);
  }

  /** Forgets the search before. Blocked states are never reached, nor are they starts. */
  begin(rules: CountingRules, waypoints: Waypoints, starts: readonly number[], blocked: Iterable<number>): void {
    if (this.#clock > 2 ** 30) {
      this.#clock = 0;
      this.#mark.fill(0);
      this.#visit.fill(0);
    }
    this.#rules = rules;
    this.#waypoints = waypoints;
    this.#base = this.#clock + 1;
    this.#visitBase = this.#base;
    this.#clock += 2;
    this.#count = 0;
    this.#layerStart = [0];
    for (const state of blocked) this.#mark[state] = this.#base;
    for (const state of starts) {
      if ((this.#mark[state] ?? 0) >= this.#base) continue;
      this.#reach(state, -1, -1, 0);
    }
  }

  /** Hops to a state that has been reached; otherwise -1. */
  levelOf(state: number): number {
    return Math.max(-1, (this.#mark[state] ?? 0) - this.#base - 1);
  }

  /** Meetings attended by the last layer: what expanding it costs, about. */
  workAhead(): number {
    const { nodeStart } = this.incidence;
    let work = 0;
    for (let at = this.#layerStart[this.depth] ?? 0; at < this.#count; at += 1) {
      const node = (this.#states[at] ?? 0) % this.nodes;
      work += (nodeStart[node + 1] ?? 0) - (nodeStart[node] ?? 0);
    }
    return work;
  }

  /** Reaches the next layer, which may be empty. */
  expand(): void {
    if (this.#direction === "FORWARD") this.#rankFrontier();
    const end = this.#count;
    this.#clock += 1;
    const touched = this.#touchMeetings();
    for (let at = 0; at < touched; at += 1) this.#readMeeting(this.#touched[at] ?? 0);
    this.#layerStart.push(end);
  }

  /** The same without going to certain states now; they may be reached later. */
  expandWithout(states: Iterable<number>): void {
    const free = [...states].filter((state) => (this.#mark[state] ?? 0) < this.#base);
    for (const state of free) this.#mark[state] = this.#base;
    this.expand();
    for (const state of free) this.#mark[state] = 0;
    this.#visitBase = this.#clock + 1;
  }

  /** Whether the way to one state of a layer comes before that to another of the same layer by the ids of its nodes. */
  comesBefore(state: number, other: number): boolean {
    const before = this.parent[state] ?? -1;
    const otherBefore = this.parent[other] ?? -1;
    const difference = before < 0 ? 0 : (this.order[before] ?? 0) - (this.order[otherBefore] ?? 0);
    return difference < 0 || (difference === 0 && state % this.nodes < other % this.nodes);
  }

  #rankFrontier(): void {
    const start = this.#layerStart[this.depth] ?? 0;
    const keys = this.#keys.subarray(0, this.#count - start);
    for (let at = 0; at < keys.length; at += 1) {
      const state = this.#states[start + at] ?? 0;
      const before = this.parent[state] ?? -1;
      const node = state % this.nodes;
      const prefix = (before < 0 ? 0 : (this.order[before] ?? 0)) * this.nodes + node;
      keys[at] = prefix * this.#masks + (state - node) / this.nodes;
    }
    keys.sort();
    let rank = -1;
    let last = -1;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const mask = key % this.#masks;
      const prefix = (key - mask) / this.#masks;
      if (prefix !== last) rank += 1;
      last = prefix;
      this.order[mask * this.nodes + (prefix % this.nodes)] = rank;
    }
  }

  /** Gives every meeting of the last layer its best members; returns how many meetings are to be read. */
  #touchMeetings(): number {
    const { nodeStart, nodeMeeting, nodeStanding } = this.incidence;
    const rules = this.#rules;
    const now = this.#clock;
    const end = this.#count;
    let touched = 0;
    for (let place = this.#layerStart[this.depth] ?? 0; place < end; place += 1) {
      const state = this.#states[place] ?? 0;
      const node = state % this.nodes;
      const mask = (state - node) / this.nodes;
      const after = nodeStart[node + 1] ?? 0;
      for (let at = nodeStart[node] ?? 0; at < after; at += 1) {
        const meeting = nodeMeeting[at] ?? 0;
        if (meeting >= rules.endRank) break;
        const standing = nodeStanding[at] ?? 0;
        if (!isPresent(rules, standing)) continue;
        const key = mask * rules.meetings.count + meeting;
        const visited = this.#visit[key] ?? 0;
        if (visited === now) this.#offer(key, state, standing >> 2);
        else if (this.#enter(key, visited, meeting, state, standing)) {
          this.#touched[touched] = key;
          touched += 1;
        }
      }
    }
    return touched;
  }

  /** The first member of this layer comes to a meeting: whether anybody may be reached there. */
  #enter(key: number, visited: number, meeting: number, state: number, standing: number): boolean {
    const party = standing >> 2;
    if (visited >= this.#visitBase) {
      const open = this.#open[key] ?? 0;
      if (open < 0 || open === party) return false;
    } else {
      this.#open[key] = 0;
      if (!isCounted(this.#rules, meeting)) {
        this.#visit[key] = this.#clock;
        this.#first[key] = -1;
        this.#open[key] = -1;
        return false;
      }
      if (this.#masks > 1 && this.#passesWaypoint(meeting, state, standing)) return false;
    }
    this.#visit[key] = this.#clock;
    this.#first[key] = state;
    this.#firstParty[key] = party;
    this.#second[key] = -1;
    return true;
  }

  /** One more member of this layer at a meeting: keeps the best, and the best that represents another party. */
  #offer(key: number, state: number, party: number): void {
    const first = this.#first[key] ?? -1;
    if (first < 0) return;
    const isOther = party !== this.#firstParty[key];
    if (this.#isBetter(state, first)) {
      if (isOther) this.#second[key] = first;
      this.#first[key] = state;
      this.#firstParty[key] = party;
    } else if (isOther) {
      const second = this.#second[key] ?? -1;
      if (second < 0 || this.#isBetter(state, second)) this.#second[key] = state;
    }
  }

  #isBetter(state: number, other: number): boolean {
    const difference = (this.cost[state] ?? 0) - (this.cost[other] ?? 0);
    if (difference !== 0) return difference < 0;
    const places = (this.order[state] ?? 0) - (this.order[other] ?? 0);
    return places === 0 ? state < other : places < 0;
  }

  /** Reaches whoever was at the meeting from its best members. */
  #readMeeting(key: number): void {
    const { meetingStart, node, standing } = this.incidence;
    const rules = this.#rules;
    const { nodeBits } = this.#waypoints;
    const meeting = key % rules.meetings.count;
    const mask = (key - meeting) / rules.meetings.count;
    const first = this.#first[key] ?? -1;
    const second = this.#second[key] ?? -1;
    const firstParty = this.#firstParty[key] ?? 0;
    const hop = rules.meetings.cost[meeting] ?? 0;
    const firstCost = hop + (this.cost[first] ?? 0);
    const secondCost = second < 0 ? Infinity : hop + (this.cost[second] ?? 0);
    const after = meetingStart[meeting + 1] ?? 0;
    for (let at = meetingStart[meeting] ?? 0; at < after; at += 1) {
      const there = standing[at] ?? 0;
      if (!isPresent(rules, there)) continue;
      const one = node[at] ?? 0;
      const state = nodeBits === undefined ? mask * this.nodes + one : (mask | (nodeBits[one] ?? 0)) * this.nodes + one;
      if (rules.mixesAll || there >> 2 !== firstParty) this.#reach(state, first, meeting, firstCost);
      else if (second >= 0) this.#reach(state, second, meeting, secondCost);
    }
    const isDone = rules.mixesAll || second >= 0 || (this.#open[key] ?? 0) > 0;
    this.#open[key] = isDone ? -1 : firstParty;
  }

  /** A meeting that is a waypoint leads from each member to all others in another mask: also to the last layer. */
  #passesWaypoint(meeting: number, state: number, standing: number): boolean {
    const from = state % this.nodes;
    const mask = (state - from) / this.nodes;
    const bit = this.#waypoints.meetingBits.get(meeting) ?? 0;
    if ((mask | bit) === mask) return false;
    const { incidence } = this;
    const cost = (this.cost[state] ?? 0) + (this.#rules.meetings.cost[meeting] ?? 0);
    for (let at = incidence.meetingStart[meeting] ?? 0; at < (incidence.meetingStart[meeting + 1] ?? 0); at += 1) {
      const there = incidence.standing[at] ?? 0;
      const node = incidence.node[at] ?? 0;
      if (node === from || !isPresent(this.#rules, there) || !haveMet(this.#rules, standing, there)) continue;
      const passed = mask | bit | (this.#waypoints.nodeBits?.[node] ?? 0);
      this.#reach(passed * this.nodes + node, state, meeting, cost);
    }
    return true;
  }

  /** Keeps a way to a state of the new layer if it is the first or the best. */
  #reach(state: number, parent: number, via: number, cost: number): void {
    const mark = this.#mark[state] ?? 0;
    if (mark === this.#clock) {
      const difference = cost - (this.cost[state] ?? 0);
      if (difference > 0 || (difference === 0 && !this.#leadsBetter(parent, via, state))) return;
    } else {
      if (mark >= this.#base) return;
      this.#mark[state] = this.#clock;
      this.#states[this.#count] = state;
      this.#count += 1;
      this.order[state] = state;
    }
    this.cost[state] = cost;
    this.parent[state] = parent;
    this.via[state] = via;
  }

  #leadsBetter(parent: number, via: number, state: number): boolean {
    const known = this.parent[state] ?? -1;
    if (parent === known) return via < (this.via[state] ?? 0);
    const difference = (this.order[parent] ?? 0) - (this.order[known] ?? 0);
    return difference === 0 ? parent < known : difference < 0;
  }
}
